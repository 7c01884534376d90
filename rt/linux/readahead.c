/* Moving parts of files between memory and disk ahead of need: readahead, sync_file_range, syncfs. */
#include "internal.h"

#include <fcntl.h>
#include <ring3/syscall.h>
#include <sys/syscall.h>
#include <unistd.h>

ssize_t readahead(int fd, off_t start, size_t size)
{
    return __r3_ret(r3_syscall3(fd, start, (long)size, SYS_readahead));
}

/* powerpc has its flags second. */
int sync_file_range(int fd, off_t start, off_t size, unsigned int flags)
{
#ifdef SYS_sync_file_range2
    return (int)__r3_ret(r3_syscall4(fd, (long)flags, start, size, SYS_sync_file_range2));
#else
    return (int)__r3_ret(r3_syscall4(fd, start, size, (long)flags, SYS_sync_file_range));
#endif
}

int syncfs(int fd) { return (int)__r3_ret(r3_syscall1(fd, SYS_syncfs)); }
