/* fanotify. Linux 2.6.37. */
#include "internal.h"

#include <ring3/syscall.h>
#include <sys/fanotify.h>
#include <sys/syscall.h>

int fanotify_init(unsigned int flags, unsigned int event_flags)
{
    return (int)__r3_ret(r3_syscall2((long)flags, (long)event_flags, SYS_fanotify_init));
}

int fanotify_mark(int fd, unsigned int flags, unsigned long long mask, int dirfd, const char *path)
{
    return (int)__r3_ret(r3_syscall5(fd, (long)flags, (long)mask, dirfd, (long)path, SYS_fanotify_mark));
}
