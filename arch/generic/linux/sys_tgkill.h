/* A signal for one thread of a process. */
#ifndef R3_ARCH_SYS_TGKILL_H
#define R3_ARCH_SYS_TGKILL_H

#include <ring3/syscall.h>
#include <sys/syscall.h>
#include <sys/types.h>

static inline long sys_tgkill(pid_t pid, pid_t tid, int signal)
{
    return r3_syscall3(pid, tid, signal, SYS_tgkill);
}

#endif
