/* Asynchronous reading and writing: aio(4). A kernel without it answers ENOSYS. Requests of more than the kernel's own
 * sizes are its to refuse. */
#include "internal.h"

#include <aio.h>
#include <errno.h>
#include <ring3/syscall.h>
#include <sys/syscall.h>
#include <time.h>

int aio_read(struct aiocb *request) { return (int)__r3_ret(r3_syscall1((long)request, SYS_aio_read)); }
int aio_write(struct aiocb *request) { return (int)__r3_ret(r3_syscall1((long)request, SYS_aio_write)); }
ssize_t aio_return(struct aiocb *request) { return __r3_ret(r3_syscall1((long)request, SYS_aio_return)); }
int aio_error(const struct aiocb *request) { return (int)__r3_ret(r3_syscall1((long)request, SYS_aio_error)); }
int aio_cancel(int fd, struct aiocb *request) { return (int)__r3_ret(r3_syscall2(fd, (long)request, SYS_aio_cancel)); }

int aio_suspend(const struct aiocb *const list[], int count, const struct timespec *timeout)
{
    return (int)__r3_ret(r3_syscall3((long)list, count, (long)timeout, SYS_aio_suspend));
}

int aio_waitcomplete(struct aiocb **done, struct timespec *timeout)
{
    return (int)__r3_ret(r3_syscall2((long)done, (long)timeout, SYS_aio_waitcomplete));
}

int lio_listio(int mode, struct aiocb *const list[], int count, struct sigevent *event)
{
    return (int)__r3_ret(r3_syscall4(mode, (long)list, count, (long)event, SYS_lio_listio));
}

/* The kernel has no such request. */
int aio_fsync(int operation, struct aiocb *request)
{
    (void)operation, (void)request;
    return (int)__r3_ret(-ENOSYS);
}
