/* Wakers of pipes: for kernels without eventfd(2), and WAKER=pipe. */
#include "io/waker_fds.h"

#include <ring3/pipe.h>

static int make_fds(int fds[2])
{
    fds[0] = fds[1] = -1;
    int r = r3_pipe_open(fds);
    return r < 0 ? r : (int)sys_write(fds[1], "", 1);
}

__r3_direct int __r3_waker_make(r3_waker *waker, r3_selector *selector, uint64_t token)
{
    return add_fds(waker, selector, token, make_fds(waker->__fds));
}

__r3_direct void __r3_waker_end(r3_waker *waker) { close_fds(waker); }
