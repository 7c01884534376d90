/* strcoll_l: the only locale is C. */
#include <string.h>

int strcoll_l(const char *left, const char *right, locale_t locale)
{
    (void)locale;
    return strcmp(left, right);
}
