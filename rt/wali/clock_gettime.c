/* Reading a clock: no vDSO reaches into a module. */
#include "internal.h"
#include "sys_time.h"

int clock_gettime(clockid_t clock, struct timespec *now) { return (int)__r3_ret(sys_clock_gettime(clock, now)); }
