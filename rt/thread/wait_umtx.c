/* Sleeping on a word by umtx_sleep(2), which counts in microseconds from now and may come back early; it finds sleepers
 * by physical address, so that process-private and shared waits are one. */
#include <errno.h>

#include "sys_time.h"
#include "thread/cancel_point.h"
#include "thread/wait.h"

enum { LONGEST_SECONDS = 1000 }; /* of one sleep: a number of 32 bits */

/* 0 if the deadline is past, else how long to sleep, rounded up. */
static long microseconds_until(clockid_t clock, const struct timespec *deadline)
{
    struct timespec now, left;
    sys_clock_gettime(clock, &now);
    if (!sys_time_left(&now, deadline, &left))
        return 0;
    return left.tv_sec >= LONGEST_SECONDS ? LONGEST_SECONDS * 1000000L : left.tv_sec * 1000000 + (left.tv_nsec + 999) / 1000;
}

int __r3_wait(volatile int *word, int expected, clockid_t clock, const struct timespec *deadline, int flags)
{
    long microseconds = 0; /* for ever */
    if (deadline) {
        if ((unsigned long)deadline->tv_nsec >= 1000000000 || (clock != CLOCK_REALTIME && clock != CLOCK_MONOTONIC))
            return -EINVAL;
        microseconds = microseconds_until(clock, deadline);
        if (!microseconds)
            return *word == expected ? -ETIMEDOUT : -EAGAIN;
    }
    long (*syscall)(long, long, long, long, long, long, long) =
        flags & R3_WAIT_CANCEL ? __r3_syscall_cancelable : r3_syscall6;
    long r = syscall((long)word, expected, microseconds, 0, 0, 0, SYS_umtx_sleep);
    if (r == -EBUSY)
        return -EAGAIN;
    if (r != -EWOULDBLOCK)
        return (int)r;
    return deadline && !microseconds_until(clock, deadline) ? -ETIMEDOUT : 0;
}

/* The kernel wakes one or all, and does not tell how many slept. */
int __r3_wake(volatile int *word, int count, int flags)
{
    (void)flags;
    return (int)r3_syscall2((long)word, count == 1, SYS_umtx_wakeup);
}
