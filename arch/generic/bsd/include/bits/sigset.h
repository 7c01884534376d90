/* sigset_t: 128 bits. */
#ifndef _BITS_SIGSET_H
#define _BITS_SIGSET_H

#include <features.h>

typedef struct __sigset_t {
    unsigned int __bits[4];
} sigset_t;
__R3_PIN_SIZE(sigset_t, 16, 4);

#endif
