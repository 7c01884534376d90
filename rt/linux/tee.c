/* tee, vmsplice: pipes without copying. splice is in rt/file/transfer.c. Linux 2.6.17. */
#include "internal.h"

#include <fcntl.h>
#include <ring3/syscall.h>
#include <sys/syscall.h>

ssize_t tee(int from, int to, size_t size, unsigned int flags)
{
    return __r3_ret(r3_syscall4(from, to, (long)size, (long)flags, SYS_tee));
}

ssize_t vmsplice(int fd, const struct iovec *pieces, size_t count, unsigned int flags)
{
    return __r3_ret(r3_syscall4(fd, (long)pieces, (long)count, (long)flags, SYS_vmsplice));
}
