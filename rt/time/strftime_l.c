/* strftime in a locale: the only one is C. */
#include <time.h>

size_t strftime_l(char *to, size_t size, const char *format, const struct tm *tm, locale_t locale)
{
    (void)locale;
    return strftime(to, size, format, tm);
}
