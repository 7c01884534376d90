/* Flags of files (UF_, SF_) and modes of links. */
#include "internal.h"

#include <ring3/syscall.h>
#include <sys/stat.h>
#include <sys/syscall.h>

int chflags(const char *path, unsigned long flags)
{
    return (int)__r3_ret(r3_syscall2((long)path, (long)flags, SYS_chflags));
}

int lchflags(const char *path, unsigned long flags)
{
    return (int)__r3_ret(r3_syscall2((long)path, (long)flags, SYS_lchflags));
}

int fchflags(int fd, unsigned long flags) { return (int)__r3_ret(r3_syscall2(fd, (long)flags, SYS_fchflags)); }

int chflagsat(int dir, const char *path, unsigned long flags, int at_flags)
{
    return (int)__r3_ret(r3_syscall4(dir, (long)path, (long)flags, at_flags, SYS_chflagsat));
}

int lchmod(const char *path, mode_t mode) { return (int)__r3_ret(r3_syscall2((long)path, mode, SYS_lchmod)); }
