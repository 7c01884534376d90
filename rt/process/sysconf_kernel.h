/* The half of sysconf that differs between kernels (rt/<kernel>/host.c): as sysconf, errno included. */
#ifndef R3_RT_SYSCONF_KERNEL_H
#define R3_RT_SYSCONF_KERNEL_H

long __r3_sysconf_kernel(int name);

#endif
