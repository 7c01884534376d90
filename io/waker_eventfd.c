/* Wakers of eventfd(2), Linux 2.6.27; of a pipe in a sandbox that lacks it. */
#include "io/waker_fds.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/eventfd.h>

#include "sys_event.h"

static int make_fds(int fds[2])
{
    int r = fds[0] = (int)sys_eventfd2(1, EFD_CLOEXEC | EFD_NONBLOCK);
    fds[1] = -1;
    if (r == -ENOSYS || r == -EPERM)
        r = (int)sys_pipe2(fds, O_CLOEXEC | O_NONBLOCK); /* as old as eventfd2 */
    return fds[1] < 0 ? r : (int)sys_write(fds[1], "", 1);
}

__r3_direct int __r3_waker_make(r3_waker *waker, r3_selector *selector, uint64_t token)
{
    return add_fds(waker, selector, token, make_fds(waker->__fds));
}

__r3_direct void __r3_waker_end(r3_waker *waker) { close_fds(waker); }
