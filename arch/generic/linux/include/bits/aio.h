/* aio_cancel(3), lio_listio(3). */
#define AIO_CANCELED    0
#define AIO_NOTCANCELED 1
#define AIO_ALLDONE     2

#define LIO_READ   0
#define LIO_WRITE  1
#define LIO_NOP    2

#define LIO_WAIT   0
#define LIO_NOWAIT 1
