/* What wakers of descriptors share: bits/ring3_waker_fd.h. */
#ifndef R3_IO_WAKER_FDS_H
#define R3_IO_WAKER_FDS_H

#include <bits/ring3_used_up.h>

#include "io/waker_made.h"
#include "sys.h"

static inline void close_fds(r3_waker *waker)
{
    __r3_closes(waker->fd);
    sys_close(waker->fd);
    if (waker->__fds[1] >= 0)
        sys_close(waker->__fds[1]);
    waker->fd = waker->__fds[1] = -1;
}

/* made: >= 0 if the descriptors are there; else the error, and waker->fd is negative. */
static inline int add_fds(r3_waker *waker, r3_selector *selector, uint64_t token, int made)
{
    if (made >= 0)
        made = __r3_selector_add_raised(selector, waker->fd, token, &waker->__raised);
    if (made < 0)
        close_fds(waker);
    return made;
}

#endif
