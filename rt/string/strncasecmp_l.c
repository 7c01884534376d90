/* strncasecmp_l: the only locale is C. */
#include <strings.h>

int strncasecmp_l(const char *left, const char *right, size_t n, locale_t locale)
{
    (void)locale;
    return strncasecmp(left, right, n);
}
