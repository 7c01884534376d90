/* inotify. Linux 2.6.27. */
#include "internal.h"

#include <ring3/syscall.h>
#include <sys/inotify.h>
#include <sys/syscall.h>

int inotify_init1(int flags) { return (int)__r3_ret(r3_syscall1(flags, SYS_inotify_init1)); }
int inotify_init(void) { return (int)__r3_ret(r3_syscall1(0, SYS_inotify_init1)); }

int inotify_add_watch(int fd, const char *path, uint32_t mask)
{
    return (int)__r3_ret(r3_syscall3(fd, (long)path, (long)mask, SYS_inotify_add_watch));
}

int inotify_rm_watch(int fd, int wd) { return (int)__r3_ret(r3_syscall2(fd, wd, SYS_inotify_rm_watch)); }
