/* Times as the kernel passes them, 64 bits on every CPU. Kernel: include/uapi/linux/time_types.h. */
#ifndef _LINUX_TIME_TYPES_H
#define _LINUX_TIME_TYPES_H

#include <linux/types.h>

struct __kernel_timespec {
    __kernel_time64_t tv_sec;
    long long         tv_nsec;
};
__R3_PIN_SIZE(struct __kernel_timespec, 16, 8);

struct __kernel_itimerspec {
    struct __kernel_timespec it_interval;
    struct __kernel_timespec it_value;
};
__R3_PIN_SIZE(struct __kernel_itimerspec, 32, 8);

struct __kernel_sock_timeval {
    __s64 tv_sec;
    __s64 tv_usec;
};
__R3_PIN_SIZE(struct __kernel_sock_timeval, 16, 8);

#endif
