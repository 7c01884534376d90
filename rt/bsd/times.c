/* times: CPU time in ticks, of which a second has 128 (sys/_clock_id.h: CLK_TCK). */
#include "internal.h"
#include "sys.h"

#include <sys/resource.h>
#include <sys/times.h>

enum { TICKS = 128 };

static clock_t ticks(const struct timeval *t)
{
    return (clock_t)t->tv_sec * TICKS + (clock_t)t->tv_usec / (1000000 / TICKS);
}

clock_t times(struct tms *t)
{
    struct rusage own, children;
    struct timespec now;
    long r = sys_getrusage(RUSAGE_SELF, &own);
    if (r >= 0)
        r = sys_getrusage(RUSAGE_CHILDREN, &children);
    if (r >= 0)
        r = sys_clock_gettime(CLOCK_MONOTONIC, &now);
    if (r < 0)
        return (clock_t)__r3_ret(r);
    if (t)
        *t = (struct tms){ticks(&own.ru_utime), ticks(&own.ru_stime), ticks(&children.ru_utime), ticks(&children.ru_stime)};
    return (clock_t)now.tv_sec * TICKS + (clock_t)now.tv_nsec / (1000000000 / TICKS);
}
