/* times: CPU time in ticks. */
#include "internal.h"
#include "sys_process.h"

#include <sys/times.h>

clock_t times(struct tms *t) { return __r3_ret(sys_times(t)); }
