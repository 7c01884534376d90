/* setlocale: C for everything, always. */
#include "locale/locale.h"

#include <locale.h>

char *setlocale(int category, const char *name)
{
    int known = category >= LC_CTYPE && category <= LC_ALL;
    return known && (!name || __r3_locale_is_there(name)) ? (char *)"C" : 0;
}
