/* aio_cancel(2), lio_listio(2): sys/aio.h of the kernel. */
#define AIO_CANCELED    1
#define AIO_NOTCANCELED 2
#define AIO_ALLDONE     3

#define LIO_NOP    0
#define LIO_WRITE  1
#define LIO_READ   2

#define LIO_NOWAIT 0
#define LIO_WAIT   1

#if __R3_BSD
#define AIO_LISTIO_MAX 16
#endif
