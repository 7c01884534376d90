/* Disciplining the clock. clock_adjtime Linux 2.6.39. */
#include "internal.h"

#include <ring3/syscall.h>
#include <sys/syscall.h>
#include <sys/timex.h>
#include <time.h>

int clock_adjtime(clockid_t which, struct timex *clock)
{
    return (int)__r3_ret(r3_syscall2(which, (long)clock, SYS_clock_adjtime));
}

int adjtimex(struct timex *clock) { return (int)__r3_ret(r3_syscall1((long)clock, SYS_adjtimex)); }
