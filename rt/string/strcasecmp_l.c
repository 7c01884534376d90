/* strcasecmp_l: the only locale is C. */
#include <strings.h>

int strcasecmp_l(const char *left, const char *right, locale_t locale)
{
    (void)locale;
    return strcasecmp(left, right);
}
