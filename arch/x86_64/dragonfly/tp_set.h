/* Sets the thread pointer of the calling thread. Result: 0 or -errno. */
#ifndef R3_ARCH_TP_SET_H
#define R3_ARCH_TP_SET_H

#include <ring3/syscall.h>
#include <sys/syscall.h>

/* The kernel's struct tls_info (sys/tls.h); -1: no limit. The instruction wrfsbase is not enabled. */
static inline __attribute__((__always_inline__)) long __r3_tp_set(unsigned long tp)
{
    const struct {
        unsigned long base;
        long size;
    } area = {tp, -1};
    enum { FS = 0 };
    return r3_syscall3(FS, (long)&area, sizeof area, SYS_set_tls_area);
}

#endif
