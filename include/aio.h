/* POSIX.1-2024 <aio.h>: constants and types. ring3 has none of the functions; io_uring(7) does this work
 * today. */
#ifndef _AIO_H
#define _AIO_H

#include <features.h>
#include <bits/types.h>
#include <signal.h>

typedef __off_t off_t;
typedef __ssize_t ssize_t;

#if __R3_POSIX
struct aiocb {
    int             aio_fildes;
    int             aio_lio_opcode;
    int             aio_reqprio;
    volatile void  *aio_buf;
    __SIZE_TYPE__   aio_nbytes;
    struct sigevent aio_sigevent;
    void           *__td;
    int             __lock[2];
    volatile int    __err;
    ssize_t         __ret;
    off_t           aio_offset;
    void           *__next, *__prev;
    char            __dummy4[32 - 2 * sizeof(void *)];
};
__R3_PIN_SIZE(struct aiocb, 168, 8);
__R3_PIN_FIELD(struct aiocb, aio_offset, 128);
#endif

#define AIO_CANCELED    0
#define AIO_NOTCANCELED 1
#define AIO_ALLDONE     2

#define LIO_READ   0
#define LIO_WRITE  1
#define LIO_NOP    2

#define LIO_WAIT   0
#define LIO_NOWAIT 1

#endif
