/* The public face of the runtime's wait (include/ring3/futex.h). */
#include <ring3/futex.h>
#include <time.h>

#include "thread/wait.h"

_Static_assert(R3_FUTEX_SHARED == R3_WAIT_SHARED, "one set of flags");

int r3_futex_wait(volatile int *word, int expected, int64_t deadline_ns, int flags)
{
    struct timespec deadline = {.tv_sec = deadline_ns / 1000000000, .tv_nsec = deadline_ns % 1000000000};
    return __r3_wait(word, expected, CLOCK_MONOTONIC, deadline_ns < 0 ? 0 : &deadline, flags & R3_FUTEX_SHARED);
}

int r3_futex_wake(volatile int *word, int count, int flags)
{
    return __r3_wake(word, count, flags & R3_FUTEX_SHARED);
}
