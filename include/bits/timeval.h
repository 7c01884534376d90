/* struct timeval: seconds and microseconds. */
#ifndef _BITS_TIMEVAL_H
#define _BITS_TIMEVAL_H

#include <features.h>
#include <bits/types.h>

struct timeval {
    __time_t      tv_sec;
    __suseconds_t tv_usec; /* 0 .. 999,999 */
};
__R3_PIN_SIZE(struct timeval, 16, 8);

#endif
