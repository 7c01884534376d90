/* A signal for one thread: the engine has tkill alone. */
#ifndef R3_ARCH_SYS_TGKILL_H
#define R3_ARCH_SYS_TGKILL_H

#include <ring3/syscall.h>
#include <sys/syscall.h>
#include <sys/types.h>

static inline long sys_tgkill(pid_t pid, pid_t tid, int signal)
{
    (void)pid;
    return r3_syscall2(tid, signal, SYS_tkill);
}

#endif
