/* {CTL_VM, ...}: sysctl(3); struct loadavg: sys/resource.h of the kernel. */
#ifndef _VM_VM_PARAM_H
#define _VM_VM_PARAM_H

#include <features.h>
#include <stdint.h>

/* vm.loadavg */
struct loadavg {
    uint64_t ldavg[3]; /* 1, 5, 15 minutes, in units of 1/fscale */
    long     fscale;
};
__R3_PIN_SIZE(struct loadavg, 32, 8);

#endif
