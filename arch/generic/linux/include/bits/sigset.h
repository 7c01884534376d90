/* sigset_t: 1024 bits as in musl, of which the kernel uses the first 64 (128 on mips). */
#ifndef _BITS_SIGSET_H
#define _BITS_SIGSET_H

#include <features.h>

typedef struct __sigset_t {
    __kulong_t __bits[128 / sizeof(__kulong_t)];
} sigset_t;
__R3_PIN_SIZE(sigset_t, 128, 8);

#endif
