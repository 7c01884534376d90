/* mount, umount. */
#include "internal.h"

#include <ring3/syscall.h>
#include <sys/mount.h>
#include <sys/syscall.h>

int mount(const char *source, const char *target, const char *type, unsigned long flags, const void *data)
{
    return (int)__r3_ret(r3_syscall5((long)source, (long)target, (long)type, (long)flags, (long)data, SYS_mount));
}

int umount2(const char *target, int flags) { return (int)__r3_ret(r3_syscall2((long)target, flags, SYS_umount2)); }
int umount(const char *target) { return (int)__r3_ret(r3_syscall2((long)target, 0, SYS_umount2)); }
