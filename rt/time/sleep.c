/* Sleeping. */
#include "thread/cancel_points.h"

#include "internal.h"
#include "sys.h"

#include <errno.h>
#include <time.h>
#include <unistd.h>

/* Returns the error itself, as POSIX says; the thread's own CPU clock cannot be slept on. */
int clock_nanosleep(clockid_t clock, int flags, const struct timespec *until, struct timespec *left)
{
    if (clock == CLOCK_THREAD_CPUTIME_ID)
        return EINVAL;
    return (int)-sys_clock_nanosleep(clock, flags, until, left);
}

int nanosleep(const struct timespec *len, struct timespec *left)
{
    return (int)__r3_ret(sys_clock_nanosleep(CLOCK_REALTIME, 0, len, left));
}

unsigned sleep(unsigned seconds)
{
    struct timespec left = {.tv_sec = seconds};
    if (sys_clock_nanosleep(CLOCK_REALTIME, 0, &left, &left) == 0)
        return 0;
    return (unsigned)left.tv_sec + (left.tv_nsec != 0);
}

int usleep(unsigned microseconds)
{
    return nanosleep(&(struct timespec){.tv_sec = microseconds / 1000000, .tv_nsec = microseconds % 1000000 * 1000}, 0);
}
