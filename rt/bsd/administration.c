/* What only the administrator's programs ask for: accounting, mounts, the end of the system, tracing. */
#include "internal.h"

#include <ring3/syscall.h>
#include <sys/mount.h>
#include <sys/ptrace.h>
#include <sys/reboot.h>
#include <sys/syscall.h>
#include <unistd.h>

int acct(const char *path) { return (int)__r3_ret(r3_syscall1((long)path, SYS_acct)); }
int reboot(int how) { return (int)__r3_ret(r3_syscall1(how, SYS_reboot)); }

int mount(const char *type, const char *folder, int flags, void *data)
{
    return (int)__r3_ret(r3_syscall4((long)type, (long)folder, flags, (long)data, SYS_mount));
}

int unmount(const char *folder, int flags) { return (int)__r3_ret(r3_syscall2((long)folder, flags, SYS_unmount)); }

int ptrace(int request, pid_t pid, char *address, int data)
{
    return (int)__r3_ret(r3_syscall4(request, pid, (long)address, data, SYS_ptrace));
}

int utrace(const void *record, size_t len) { return (int)__r3_ret(r3_syscall2((long)record, (long)len, SYS_utrace)); }
