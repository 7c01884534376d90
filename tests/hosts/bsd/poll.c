/* poll, ppoll, select, pselect. None restarts after a signal (sys/kern/sys_generic.c: ERESTART becomes EINTR); none changes
 * its timeout. Bits are Linux' up to RDBAND (128); WRBAND is 256 here and 512 there. */
#include "host.h"
#include "call_list.h"

#include <poll.h>
#include <sys/select.h>

#define MOST 8192

static short swap_band(short events, short from, short to)
{
    return (short)((events & ~(from | to)) | (events & from ? to : 0));
}

static long wait_poll(struct call *c, struct pollfd *fds, unsigned count, int64_t until)
{
    long r;
    c->no_restart = c->once = true;
    do {
        int64_t left = until < 0 ? 0 : until - now_ns(), ts[2] = {left > 0 ? left / 1000000000 : 0, left > 0 ? left % 1000000000 : 0};
        r = blocking(c, SYS_ppoll, (long)fds, count, until < 0 ? 0 : (long)ts, 0, 8);
    } while (r == -EINTR && !signal_due(c->thread));
    return r;
}

static long poll_until(struct call *c, int64_t until)
{
    struct pollfd fds[MOST];
    unsigned count = ARG(c, 1, unsigned);
    if (count > MOST)
        return -EINVAL;
    long r = guest_read(fds, c->a[0], count * sizeof *fds);
    if (r < 0)
        return r;
    for (unsigned i = 0; i < count; i++) {
        fds[i].events = swap_band(fds[i].events, 256, 512);
        if (fds[i].fd >= private_fds)
            fds[i].fd = 0x7fffffff;
    }
    r = wait_poll(c, fds, count, until);
    for (unsigned i = 0; r >= 0 && i < count; i++) {
        short revents = swap_band(fds[i].revents, 512, 256);
        if (guest_write(c->a[0] + i * sizeof *fds + 6, &revents, 2) < 0)
            return -EFAULT;
    }
    return r;
}

static int64_t after(int64_t seconds, int64_t ns)
{
    return now_ns() + (seconds > 1000000000 ? 1000000000 : seconds) * 1000000000 + ns;
}

long call_poll(struct call *c)
{
    int ms = ARG(c, 2, int);
    return poll_until(c, ms < 0 ? -1 : after(ms / 1000, ms % 1000 * 1000000L));
}

/* What waits with a mask of its own; a NULL set is none. */
static long masked(struct call *c, uint64_t set)
{
    df_sigset mask;
    long r = set ? guest_read(&mask, set, sizeof mask) : 0;
    if (r == 0 && set)
        mask_for_call(c->thread, set_of(mask));
    return r;
}

static long limit(uint64_t from, int64_t per_second, int64_t *until)
{
    int64_t t[2];
    *until = -1;
    long r = from ? guest_read(t, from, sizeof t) : 0;
    if (r == 0 && from && (t[0] < 0 || t[1] < 0 || t[1] >= per_second))
        r = -EINVAL;
    if (r == 0 && from)
        *until = after(t[0], t[1] * (1000000000 / per_second));
    return r;
}

long call_ppoll(struct call *c)
{
    int64_t until;
    long r = limit(c->a[2], 1000000000, &until);
    if (r == 0)
        r = masked(c, c->a[3]);
    return r < 0 ? r : poll_until(c, until);
}

static long select_until(struct call *c, int64_t until)
{
    uint64_t set[3][MOST / 64];
    unsigned count = ARG(c, 0, unsigned);
    size_t bytes = (count + 63) / 64 * 8;
    long r = 0;
    if ((int)count < 0)
        return -EINVAL;
    if (count > MOST)
        count = MOST, bytes = MOST / 8;
    for (unsigned i = 0; i < 3 && r == 0; i++)
        r = c->a[1 + i] ? guest_read(set[i], c->a[1 + i], bytes) : 0;
    if (r < 0)
        return r;
    c->no_restart = c->once = true;
    do {
        int64_t left = until < 0 ? 0 : until - now_ns(), ts[2] = {left > 0 ? left / 1000000000 : 0, left > 0 ? left % 1000000000 : 0};
        r = blocking(c, SYS_pselect6, count, c->a[1] ? (long)set[0] : 0, c->a[2] ? (long)set[1] : 0,
            c->a[3] ? (long)set[2] : 0, until < 0 ? 0 : (long)ts, 0);
    } while (r == -EINTR && !signal_due(c->thread));
    for (unsigned i = 0; i < 3 && r >= 0; i++)
        if (c->a[1 + i] && guest_write(c->a[1 + i], set[i], bytes) < 0)
            return -EFAULT;
    return r;
}

long call_select(struct call *c)
{
    int64_t until;
    long r = limit(c->a[4], 1000000, &until);
    return r < 0 ? r : select_until(c, until);
}

long call_pselect(struct call *c)
{
    int64_t until;
    long r = limit(c->a[4], 1000000000, &until);
    if (r == 0)
        r = masked(c, c->a[5]);
    return r < 0 ? r : select_until(c, until);
}
