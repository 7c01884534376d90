/* Between the timers of the kernel and those that run a thread. */
#ifndef R3_RT_TIMER_H
#define R3_RT_TIMER_H

#include <ring3/syscall.h>
#include <sys/syscall.h>
#include <time.h>

struct sigevent;

struct __r3_timer_thread {
    volatile int id; /* the kernel's; -1 when the timer is to end */
};

/* 0 or -errno. */
long __r3_timer_thread_create(clockid_t clock, const struct sigevent *event, timer_t *timer);
long __r3_timer_thread_delete(timer_t timer);

static inline struct __r3_timer_thread *__r3_timer_thread_of(timer_t timer)
{
    return (void *)((unsigned long)timer << 1);
}

static inline long __r3_timer_id(timer_t timer)
{
    return (long)timer < 0 ? __r3_timer_thread_of(timer)->id : (long)timer;
}

#endif
