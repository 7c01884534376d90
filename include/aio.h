/* POSIX.1-2024 <aio.h>: asynchronous reading and writing. The functions are there where the kernel
 * has the calls. */
#ifndef _AIO_H
#define _AIO_H

#include <features.h>
#include <bits/types.h>
#include <signal.h>

typedef __off_t off_t;
typedef __ssize_t ssize_t;

#if __R3_POSIX
#include <bits/aiocb.h>
#endif

/* AIO_ and LIO_ values. */
#include <bits/aio.h>
#if __R3_POSIX
#include <bits/aio_calls.h>
#endif

#endif
