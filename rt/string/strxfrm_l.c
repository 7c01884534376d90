/* strxfrm_l: the only locale is C. */
#include <string.h>

size_t strxfrm_l(char *restrict dest, const char *restrict src, size_t n, locale_t locale)
{
    (void)locale;
    return strxfrm(dest, src, n);
}
