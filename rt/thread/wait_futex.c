/* Sleeping on a word by futex(2). Linux 2.6.28: FUTEX_CLOCK_REALTIME with FUTEX_WAIT_BITSET, which alone takes an
 * absolute deadline. */
#include <errno.h>

#include "thread/cancel_point.h"
#include "thread/wait.h"

enum { /* linux/futex.h */
    FUTEX_WAIT = 0,
    FUTEX_WAKE = 1,
    FUTEX_WAIT_BITSET = 9,
    FUTEX_PRIVATE_FLAG = 128,
    FUTEX_CLOCK_REALTIME = 256,
};

int __r3_wait(volatile int *word, int expected, clockid_t clock, const struct timespec *deadline, int flags)
{
    int op = deadline ? FUTEX_WAIT_BITSET : FUTEX_WAIT;
    if (!(flags & R3_WAIT_SHARED))
        op |= FUTEX_PRIVATE_FLAG;
    if (deadline) {
        if ((__kulong_t)deadline->tv_nsec >= 1000000000 || (clock != CLOCK_REALTIME && clock != CLOCK_MONOTONIC))
            return -EINVAL;
        if (deadline->tv_sec < 0) /* the kernel calls it malformed; it is long past */
            return *word == expected ? -ETIMEDOUT : -EAGAIN;
        if (clock == CLOCK_REALTIME)
            op |= FUTEX_CLOCK_REALTIME;
    }
    if (flags & R3_WAIT_CANCEL)
        return (int)__r3_syscall_cancelable((long)word, op, expected, (long)deadline, 0, -1, SYS_futex);
    return (int)r3_syscall6((long)word, op, expected, (long)deadline, 0, -1, SYS_futex);
}

int __r3_wake(volatile int *word, int count, int flags)
{
    int op = flags & R3_WAIT_SHARED ? FUTEX_WAKE : FUTEX_WAKE | FUTEX_PRIVATE_FLAG;
    return (int)r3_syscall3((long)word, op, count, SYS_futex);
}
