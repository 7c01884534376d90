/* The process's interval timers: setitimer, and alarm over it. */
#include "internal.h"
#include "sys_signal.h"

#include <unistd.h>

int getitimer(int which, struct itimerval *value) { return (int)__r3_ret(sys_getitimer(which, value)); }

int setitimer(int which, const struct itimerval *restrict value, struct itimerval *restrict old)
{
    return (int)__r3_ret(sys_setitimer(which, value, old));
}

/* Whole seconds, rounded up: 0 means that no alarm was set. */
unsigned alarm(unsigned seconds)
{
    struct itimerval value = {.it_value = {.tv_sec = seconds}}, old = {0};
    sys_setitimer(ITIMER_REAL, &value, &old);
    return (unsigned)old.it_value.tv_sec + (old.it_value.tv_usec > 0);
}

unsigned ualarm(unsigned microseconds, unsigned interval)
{
    struct itimerval old = {0}, value = {
        .it_value = {.tv_sec = microseconds / 1000000, .tv_usec = microseconds % 1000000},
        .it_interval = {.tv_sec = interval / 1000000, .tv_usec = interval % 1000000},
    };
    sys_setitimer(ITIMER_REAL, &value, &old);
    return (unsigned)(old.it_value.tv_sec * 1000000 + old.it_value.tv_usec);
}
