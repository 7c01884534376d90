/* Wakers of EVFILT_USER of kqueue(2): each is a filter by the address of its waker, which is added once and clears itself
 * when it has been told; a wake triggers it. (Added anew for each wake as a oneshot, some have been lost: mio, 1987.)
 * DragonFly 5. */
#include "io/waker_made.h"

#include "sys.h"
#include "sys_event.h"

static int change(const r3_waker *waker, unsigned flags, unsigned fflags, uint64_t token)
{
    struct kevent change;
    EV_SET(&change, (uintptr_t)waker, EVFILT_USER, flags, fflags, 0, token);
    return (int)sys_kevent(waker->fd, &change, 1, 0, 0, 0);
}

__r3_direct int __r3_waker_make(r3_waker *waker, r3_selector *selector, uint64_t token)
{
    waker->fd = selector->fd;
    waker->__token = token;
    int r = change(waker, EV_ADD | EV_CLEAR, 0, token);
    if (r < 0)
        waker->fd = -1;
    return r;
}

int __r3_waker_raise(r3_waker *waker) { return change(waker, 0, NOTE_TRIGGER, waker->__token); }

__r3_direct void __r3_waker_end(r3_waker *waker)
{
    change(waker, EV_DELETE, 0, 0);
    waker->fd = -1;
}
