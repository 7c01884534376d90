/* Sets the thread pointer of the calling thread. Result: 0 or -errno. */
#ifndef R3_ARCH_TP_SET_H
#define R3_ARCH_TP_SET_H

#include <ring3/syscall.h>
#include <sys/syscall.h>

/* Not wrfsbase: kernels before 5.9 do not enable it, and finding out takes a CPUID. */
static inline long __r3_tp_set(unsigned long tp)
{
    enum { ARCH_SET_FS = 0x1002 }; /* the kernel's asm/prctl.h */
    return r3_syscall2(ARCH_SET_FS, (long)tp, SYS_arch_prctl);
}

#endif
