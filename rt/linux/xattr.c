/* Extended attributes of files. */
#include "internal.h"

#include <ring3/syscall.h>
#include <sys/syscall.h>
#include <sys/xattr.h>

ssize_t getxattr(const char *path, const char *name, void *value, size_t size)
{
    return __r3_ret(r3_syscall4((long)path, (long)name, (long)value, (long)size, SYS_getxattr));
}

ssize_t lgetxattr(const char *path, const char *name, void *value, size_t size)
{
    return __r3_ret(r3_syscall4((long)path, (long)name, (long)value, (long)size, SYS_lgetxattr));
}

ssize_t fgetxattr(int fd, const char *name, void *value, size_t size)
{
    return __r3_ret(r3_syscall4(fd, (long)name, (long)value, (long)size, SYS_fgetxattr));
}

ssize_t listxattr(const char *path, char *list, size_t size)
{
    return __r3_ret(r3_syscall3((long)path, (long)list, (long)size, SYS_listxattr));
}

ssize_t llistxattr(const char *path, char *list, size_t size)
{
    return __r3_ret(r3_syscall3((long)path, (long)list, (long)size, SYS_llistxattr));
}

ssize_t flistxattr(int fd, char *list, size_t size)
{
    return __r3_ret(r3_syscall3(fd, (long)list, (long)size, SYS_flistxattr));
}

int setxattr(const char *path, const char *name, const void *value, size_t size, int flags)
{
    return (int)__r3_ret(r3_syscall5((long)path, (long)name, (long)value, (long)size, flags, SYS_setxattr));
}

int lsetxattr(const char *path, const char *name, const void *value, size_t size, int flags)
{
    return (int)__r3_ret(r3_syscall5((long)path, (long)name, (long)value, (long)size, flags, SYS_lsetxattr));
}

int fsetxattr(int fd, const char *name, const void *value, size_t size, int flags)
{
    return (int)__r3_ret(r3_syscall5(fd, (long)name, (long)value, (long)size, flags, SYS_fsetxattr));
}

int removexattr(const char *path, const char *name)
{
    return (int)__r3_ret(r3_syscall2((long)path, (long)name, SYS_removexattr));
}

int lremovexattr(const char *path, const char *name)
{
    return (int)__r3_ret(r3_syscall2((long)path, (long)name, SYS_lremovexattr));
}

int fremovexattr(int fd, const char *name) { return (int)__r3_ret(r3_syscall2(fd, (long)name, SYS_fremovexattr)); }
