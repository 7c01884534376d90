/* cpu_set_t: <sched.h> shows it. */
#ifndef _BITS_CPU_SET_TYPE_H
#define _BITS_CPU_SET_TYPE_H

#include <features.h>
#include <bits/cpu_setsize.h>

typedef struct cpu_set_t {
    unsigned long __bits[CPU_SETSIZE / (8 * sizeof(long))];
} cpu_set_t;
__R3_PIN_SIZE(cpu_set_t, CPU_SETSIZE / 8, 8);

#endif
