/* The name under which /proc shows what a descriptor stands for. */
#ifndef R3_RT_FD_LINK_H
#define R3_RT_FD_LINK_H

#include <string.h>

enum { R3_FD_LINK_BYTES = 32 };

static inline void __r3_fd_link(char link[R3_FD_LINK_BYTES], int fd)
{
    char digits[12], *d = digits + sizeof digits;
    unsigned n = (unsigned)fd;
    *--d = 0;
    do
        *--d = (char)('0' + n % 10);
    while (n /= 10);
    strcpy(link, "/proc/self/fd/");
    strcpy(link + 14, d);
}

#endif
