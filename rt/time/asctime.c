/* asctime: the one form of C, 25 bytes and a NUL. A year that does not fit is an error, rather than a write behind the
 * end as in the C standard's example. */
#include "internal.h"

#include <errno.h>
#include <time.h>

char *asctime_r(const struct tm *restrict tm, char *restrict to)
{
    if (strftime(to, 26, "%a %b %e %H:%M:%S %Y\n", tm))
        return to;
    __r3_errno_set(EOVERFLOW);
    return 0;
}

char *asctime(const struct tm *tm)
{
    static char text[26];
    return asctime_r(tm, text);
}
