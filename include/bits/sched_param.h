/* struct sched_param: <sched.h> and <spawn.h>; the reserved words are musl's ABI. */
#ifndef _BITS_SCHED_PARAM_H
#define _BITS_SCHED_PARAM_H

#include <features.h>

struct sched_param {
    int sched_priority;
    int __reserved1;
    long __reserved2[4];
    int __reserved3;
};
__R3_PIN_SIZE(struct sched_param, 48, 8);

#endif
