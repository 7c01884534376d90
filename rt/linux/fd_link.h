/* The name under which /proc shows what a descriptor stands for. */
#ifndef R3_RT_FD_LINK_H
#define R3_RT_FD_LINK_H

#include "stdlib/decimal.h"

#include <string.h>

enum { R3_FD_LINK_BYTES = 32 };

static inline void __r3_fd_link(char link[R3_FD_LINK_BYTES], int fd)
{
    *__r3_write_decimal(stpcpy(link, "/proc/self/fd/"), (unsigned)fd) = 0;
}

#endif
