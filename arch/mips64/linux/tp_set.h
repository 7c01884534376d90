/* Sets the thread pointer of the calling thread. Result: 0 or -errno. */
#ifndef R3_ARCH_TP_SET_H
#define R3_ARCH_TP_SET_H

#include <ring3/syscall.h>
#include <sys/syscall.h>

static inline long __r3_tp_set(unsigned long tp)
{
    return r3_syscall1((long)tp, SYS_set_thread_area);
}

#endif
