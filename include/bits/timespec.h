/* struct timespec: seconds and nanoseconds, as the 64-bit system calls take it. */
#ifndef _BITS_TIMESPEC_H
#define _BITS_TIMESPEC_H

#include <features.h>
#include <bits/types.h>

struct timespec {
    __time_t tv_sec;
    __klong_t     tv_nsec; /* 0 .. 999,999,999 */
};
__R3_PIN_SIZE(struct timespec, 16, 8);

#endif
