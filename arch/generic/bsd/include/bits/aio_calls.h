/* <aio.h>: the functions. A kernel without aio(4) answers ENOSYS. */
struct timespec;
struct sigevent;

__R3_DECLS_BEGIN

int aio_read(struct aiocb *request);
int aio_write(struct aiocb *request);
int aio_fsync(int operation, struct aiocb *request); /* ENOSYS: the kernel has none */
int aio_error(const struct aiocb *request);          /* 0, EINPROGRESS or the request's error */
ssize_t aio_return(struct aiocb *request);           /* once a request */
int aio_cancel(int fd, struct aiocb *request);       /* null: all of the descriptor */
int aio_suspend(const struct aiocb *const list[], int count, const struct timespec *timeout);
int lio_listio(int mode, struct aiocb *const list[], int count, struct sigevent *event);
#if __R3_BSD
int aio_waitcomplete(struct aiocb **done, struct timespec *timeout);
#endif

__R3_DECLS_END
