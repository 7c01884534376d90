/* <aio.h>: no functions. io_uring(7) does this work on Linux. */
