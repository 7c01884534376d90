/* Clocks, sleeping, interval timers. Clock numbers: sys/sys/_clock_id.h of DragonFly; CLOCK_MONOTONIC = 4 was seen.
 * Source: sys/kern/kern_time.c. */
#include "host.h"
#include "call_list.h"

#include <time.h>

/* -1: no such clock. */
static int clock_of(int64_t id)
{
    static const signed char to[] = {CLOCK_REALTIME, CLOCK_PROCESS_CPUTIME_ID, CLOCK_PROCESS_CPUTIME_ID, -1, CLOCK_MONOTONIC,
        CLOCK_MONOTONIC, -1, CLOCK_MONOTONIC, CLOCK_MONOTONIC_COARSE, CLOCK_REALTIME, CLOCK_REALTIME_COARSE,
        CLOCK_MONOTONIC, CLOCK_MONOTONIC_COARSE, CLOCK_REALTIME, CLOCK_THREAD_CPUTIME_ID, CLOCK_PROCESS_CPUTIME_ID};
    return id >= 0 && id < (int64_t)LENGTH(to) ? to[id] : -1;
}

long call_clock_gettime(struct call *c)
{
    int64_t ts[2];
    int id = clock_of(ARG(c, 0, int));
    if (id < 0)
        return -EINVAL;
    long r = kernel(SYS_clock_gettime, id, (long)ts);
    if (ARG(c, 0, int) == 13) /* CLOCK_SECOND */
        ts[1] = 0;
    return r < 0 ? r : guest_write(c->a[1], ts, sizeof ts);
}

long call_clock_getres(struct call *c)
{
    int64_t ts[2] = {0, 1};
    int id = clock_of(ARG(c, 0, int));
    if (id < 0)
        return -EINVAL;
    if (id == CLOCK_MONOTONIC_COARSE || id == CLOCK_REALTIME_COARSE)
        ts[1] = 10000000; /* hz = 100 */
    return c->a[1] ? guest_write(c->a[1], ts, sizeof ts) : 0;
}

long call_clock_settime(struct call *c)
{
    int64_t ts[2];
    long r = guest_read(ts, c->a[1], sizeof ts);
    if (r == 0 && (ARG(c, 0, int) != 0 || ts[1] < 0 || ts[1] >= 1000000000))
        r = -EINVAL;
    return r < 0 ? r : kernel(SYS_clock_settime, CLOCK_REALTIME, (long)ts);
}

long call_gettimeofday(struct call *c)
{
    int64_t ts[2];
    kernel(SYS_clock_gettime, CLOCK_REALTIME, (long)ts);
    ts[1] /= 1000;
    long r = c->a[0] ? guest_write(c->a[0], ts, sizeof ts) : 0;
    return r == 0 && c->a[1] ? guest_write(c->a[1], (int32_t[2]){0, 0}, 8) : r;
}

long call_settimeofday(struct call *c)
{
    int64_t tv[2];
    long r = c->a[0] ? guest_read(tv, c->a[0], sizeof tv) : 0;
    if (r < 0 || !c->a[0])
        return r;
    return tv[1] < 0 || tv[1] >= 1000000 ? -EINVAL : kernel(SYS_settimeofday, (long)tv, 0);
}

/* Not restarted by a signal; what is left is told (nanosleep1). */
long call_nanosleep(struct call *c)
{
    int64_t ts[2], left[2] = {0, 0};
    long r = guest_read(ts, c->a[0], sizeof ts);
    if (r < 0)
        return r;
    if (ts[0] < 0 || ts[1] < 0 || ts[1] >= 1000000000)
        return -EINVAL;
    c->no_restart = c->once = true;
    int64_t until = now_ns() + (ts[0] > 4000000000 ? 4000000000 : ts[0]) * 1000000000 + ts[1];
    do {
        int64_t at[2] = {until / 1000000000, until % 1000000000};
        r = blocking(c, SYS_clock_nanosleep, CLOCK_MONOTONIC, TIMER_ABSTIME, (long)at, 0);
    } while (r == -EINTR && !signal_due(c->thread));
    int64_t rest = until - now_ns();
    if (rest > 0)
        left[0] = rest / 1000000000, left[1] = rest % 1000000000;
    if (r == -EINTR && c->a[1] && guest_write(c->a[1], left, sizeof left) < 0)
        return -EFAULT;
    return r;
}

long call_setitimer(struct call *c)
{
    int64_t new[4] = {0}, old[4];
    unsigned which = ARG(c, 0, unsigned);
    if (which > 2)
        return -EINVAL;
    if (!c->a[1])
        return c->a[2] ? call_getitimer(&(struct call){.thread = c->thread, .a = {c->a[0], c->a[2]}}) : 0;
    long r = guest_read(new, c->a[1], sizeof new);
    if (r == 0)
        r = kernel(SYS_setitimer, which, (long)new, (long)old);
    return r == 0 && c->a[2] ? guest_write(c->a[2], old, sizeof old) : r;
}

long call_getitimer(struct call *c)
{
    int64_t old[4];
    unsigned which = ARG(c, 0, unsigned);
    long r = which > 2 ? -EINVAL : kernel(SYS_getitimer, which, (long)old);
    return r < 0 ? r : guest_write(c->a[1], old, sizeof old);
}

/* getcpuclockid (547): of this process or thread only. */
long call_getcpuclockid(struct call *c)
{
    int32_t id = ARG(c, 1, int) ? 14 : 15;
    if (ARG(c, 0, int) && kernel(SYS_kill, ARG(c, 0, int), 0) == -ESRCH)
        return -ESRCH;
    return guest_write(c->a[2], &id, sizeof id);
}
