/* Clocks. Reading one goes through the vDSO where the kernel maps one (no mode switch); looked up at the first use and
 * remembered. Without it (qemu-user, AT_SYSINFO_EHDR stripped by a tracer) the system call serves. */
#include "internal.h"
#include "sys.h"
#include "time/vdso.h"

#include <errno.h>
#include <stdatomic.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

typedef int clock_function(clockid_t, struct timespec *);

static int through_the_kernel(clockid_t clock, struct timespec *now) { return (int)sys_clock_gettime(clock, now); }

static int find_and_call(clockid_t clock, struct timespec *now);
static _Atomic(clock_function *) reader = find_and_call;

static int find_and_call(clockid_t clock, struct timespec *now)
{
    clock_function *found = (clock_function *)__r3_vdso_clock_gettime();
    if (!found)
        found = through_the_kernel;
    atomic_store_explicit(&reader, found, memory_order_relaxed);
    return found(clock, now);
}

int clock_gettime(clockid_t clock, struct timespec *now)
{
    /* Any failure (a clock the vDSO does not know; powerpc's positive error) is the kernel's to explain. */
    if (atomic_load_explicit(&reader, memory_order_relaxed)(clock, now) == 0)
        return 0;
    return (int)__r3_ret(sys_clock_gettime(clock, now));
}

int clock_getres(clockid_t clock, struct timespec *resolution)
{
    return (int)__r3_ret(sys_clock_getres(clock, resolution));
}

int clock_settime(clockid_t clock, const struct timespec *now) { return (int)__r3_ret(sys_clock_settime(clock, now)); }

/* A process's CPU clock is named by the complement of its pid (the kernel's posix-timers.h, CPUCLOCK_SCHED). */
int clock_getcpuclockid(pid_t pid, clockid_t *clock)
{
    struct timespec resolution;
    clockid_t id = (clockid_t)((unsigned)~pid * 8 + 2);
    long r = sys_clock_getres(id, &resolution);
    if (r < 0)
        return r == -EINVAL ? ESRCH : (int)-r;
    *clock = id;
    return 0;
}

time_t time(time_t *out)
{
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (out)
        *out = now.tv_sec;
    return now.tv_sec;
}

int timespec_get(struct timespec *now, int base)
{
    return base == TIME_UTC && clock_gettime(CLOCK_REALTIME, now) == 0 ? base : 0;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone)
{
    struct timespec exact;
    (void)zone;
    if (!now)
        return 0;
    clock_gettime(CLOCK_REALTIME, &exact);
    *now = (struct timeval){.tv_sec = exact.tv_sec, .tv_usec = exact.tv_nsec / 1000};
    return 0;
}

int settimeofday(const struct timeval *now, const struct timezone *zone)
{
    (void)zone;
    if (!now)
        return 0;
    if (now->tv_usec < 0 || now->tv_usec > 999999)
        return (int)__r3_ret(-EINVAL);
    return clock_settime(CLOCK_REALTIME,
                         &(struct timespec){.tv_sec = now->tv_sec, .tv_nsec = now->tv_usec * 1000});
}

clock_t clock(void)
{
    struct timespec used;
    if (clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used) < 0)
        return -1;
    return used.tv_sec * 1000000 + used.tv_nsec / 1000;
}
