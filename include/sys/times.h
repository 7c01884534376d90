/* POSIX.1-2024 <sys/times.h>: processor time of a process, in ticks of 1/sysconf(_SC_CLK_TCK) s. */
#ifndef _SYS_TIMES_H
#define _SYS_TIMES_H

#include <features.h>
#include <bits/types.h>

typedef __clock_t clock_t;

struct tms {
    clock_t tms_utime;
    clock_t tms_stime;
    clock_t tms_cutime;
    clock_t tms_cstime;
};
__R3_PIN_SIZE(struct tms, 32, 8);

__R3_DECLS_BEGIN

clock_t times(struct tms *result);

__R3_DECLS_END

#endif
