/* kqueue(2). Typed system calls: result or -errno; arguments as in section 2 of the manual. */
#ifndef R3_RT_SYS_EVENT_H
#define R3_RT_SYS_EVENT_H

#include <ring3/syscall.h>
#include <sys/event.h>
#include <sys/syscall.h>

static inline long sys_kqueue(void) { return r3_syscall0(SYS_kqueue); }

static inline long sys_kevent(int queue, const struct kevent *changes, int change_count, struct kevent *events,
                              int event_count, const struct timespec *timeout)
{
    return r3_syscall6(queue, (long)changes, change_count, (long)events, event_count, (long)timeout, SYS_kevent);
}

#endif
