/* POSIX timers: timer_create(2). A timer_t is the kernel's number.
 * Limit: SIGEV_THREAD is refused with EINVAL; SIGEV_THREAD_ID with a thread that waits does the same work. */
#include "internal.h"

#include <errno.h>
#include <ring3/syscall.h>
#include <signal.h>
#include <sys/syscall.h>
#include <time.h>

int timer_create(clockid_t clock, struct sigevent *restrict event, timer_t *restrict timer)
{
    if (event && event->sigev_notify == SIGEV_THREAD)
        return (int)__r3_ret(-EINVAL);
    int number;
    long r = r3_syscall3(clock, (long)event, (long)&number, SYS_timer_create);
    if (r == 0)
        *timer = (timer_t)(long)number;
    return (int)__r3_ret(r);
}

int timer_delete(timer_t timer) { return (int)__r3_ret(r3_syscall1((long)timer, SYS_timer_delete)); }

int timer_settime(timer_t timer, int flags, const struct itimerspec *restrict value, struct itimerspec *restrict old)
{
    return (int)__r3_ret(r3_syscall4((long)timer, flags, (long)value, (long)old, SYS_timer_settime));
}

int timer_gettime(timer_t timer, struct itimerspec *value)
{
    return (int)__r3_ret(r3_syscall2((long)timer, (long)value, SYS_timer_gettime));
}

int timer_getoverrun(timer_t timer) { return (int)__r3_ret(r3_syscall1((long)timer, SYS_timer_getoverrun)); }
