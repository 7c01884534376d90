/* Timers of the kernel. The kernel's id is a small number and is the timer_t; a timer that calls a function in a thread
 * (SIGEV_THREAD) is a thread that takes a signal for it, timer_thread.c, and its timer_t points there, halved and with
 * the top bit set. */
#include "timer.h"

#include "internal.h"

#include <errno.h>
#include <signal.h>
#include <time.h>

/* The kernel reads this much of a struct sigevent, whose layout is the same. */
static long create(clockid_t clock, struct sigevent *event, timer_t *timer)
{
    int id;
    long r = r3_syscall3(clock, (long)event, (long)&id, SYS_timer_create);
    if (r >= 0)
        *timer = (timer_t)(long)id;
    return r;
}

int timer_create(clockid_t clock, struct sigevent *restrict event, timer_t *restrict timer)
{
    if (event && event->sigev_notify == SIGEV_THREAD)
        return (int)__r3_ret(__r3_timer_thread_create(clock, event, timer));
    return (int)__r3_ret(create(clock, event, timer));
}

int timer_delete(timer_t timer)
{
    if ((long)timer < 0)
        return (int)__r3_ret(__r3_timer_thread_delete(timer));
    return (int)__r3_ret(r3_syscall1((long)timer, SYS_timer_delete));
}

int timer_settime(timer_t timer, int flags, const struct itimerspec *restrict value, struct itimerspec *restrict old)
{
    return (int)__r3_ret(r3_syscall4(__r3_timer_id(timer), flags, (long)value, (long)old, SYS_timer_settime));
}

int timer_gettime(timer_t timer, struct itimerspec *value)
{
    return (int)__r3_ret(r3_syscall2(__r3_timer_id(timer), (long)value, SYS_timer_gettime));
}

int timer_getoverrun(timer_t timer)
{
    return (int)__r3_ret(r3_syscall1(__r3_timer_id(timer), SYS_timer_getoverrun));
}
