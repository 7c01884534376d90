/* Calls that DragonFly alone has, or in this form: reapers, priorities, the kernel's environment, checkpoints. */
#include "internal.h"

#include <ring3/syscall.h>
#include <sys/checkpoint.h>
#include <sys/kenv.h>
#include <sys/procctl.h>
#include <sys/rtprio.h>
#include <sys/syscall.h>

int procctl(idtype_t type, id_t id, int command, void *argument)
{
    return (int)__r3_ret(r3_syscall4(type, id, command, (long)argument, SYS_procctl));
}

int rtprio(int function, pid_t pid, struct rtprio *priority)
{
    return (int)__r3_ret(r3_syscall3(function, pid, (long)priority, SYS_rtprio));
}

int lwp_rtprio(int function, pid_t pid, lwpid_t thread, struct rtprio *priority)
{
    return (int)__r3_ret(r3_syscall4(function, pid, thread, (long)priority, SYS_lwp_rtprio));
}

int kenv(int what, const char *name, char *value, int len)
{
    return (int)__r3_ret(r3_syscall4(what, (long)name, (long)value, len, SYS_kenv));
}

int sys_checkpoint(int type, int fd, pid_t pid, int result)
{
    return (int)__r3_ret(r3_syscall4(type, fd, pid, result, SYS_sys_checkpoint));
}
