/* Clocks brought to the right time slowly: adjtime(2), ntp_adjtime(2). */
#include "internal.h"

#include <ring3/syscall.h>
#include <sys/syscall.h>
#include <sys/sysctl.h>
#include <sys/time.h>
#include <sys/timex.h>

int adjtime(const struct timeval *by, struct timeval *left)
{
    return (int)__r3_ret(r3_syscall2((long)by, (long)left, SYS_adjtime));
}

int ntp_adjtime(struct timex *clock) { return (int)__r3_ret(r3_syscall1((long)clock, SYS_ntp_adjtime)); }

/* The kernel keeps it where every program may read. */
int ntp_gettime(struct ntptimeval *time)
{
    size_t size = sizeof *time;
    if (sysctlbyname("kern.ntp_pll.gettime", time, &size, 0, 0) < 0)
        return -1;
    return time->time_state;
}
