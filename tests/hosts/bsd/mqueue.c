/* Message queues (510-519). Source: sys/kern/sys_mqueue.c. Linux' are alike: a descriptor is one on both, names begin with a
 * slash, the attributes are longs. */
#include "host.h"
#include "call_list.h"

#include <fcntl.h>

struct attributes { int64_t flags, max, size, now; };
struct linux_attributes { int64_t flags, max, size, now, reserved[4]; };

/* Linux' own call takes the name without its slash. */
static long name(char path[PATH_SIZE], uint64_t from)
{
    long r = guest_path(path, from);
    if (r < 0)
        return r;
    return path[0] == '/' && path[1] && !strchr(path + 1, '/') ? 0 : -EINVAL;
}

long call_mq_open(struct call *c)
{
    char path[PATH_SIZE];
    struct linux_attributes k = {.flags = 0};
    int flags = ARG(c, 1, int);
    long r = name(path, c->a[0]);
    if (r == 0 && flags & DF_O_CREAT && c->a[3])
        r = guest_read(&k, c->a[3], sizeof(struct attributes));
    return r < 0 ? r : kernel(SYS_mq_open, (long)(path + 1), open_flags_to_linux(flags), ARG(c, 2, int) & 0777,
                           flags & DF_O_CREAT && c->a[3] ? (long)&k : 0);
}

long call_mq_close(struct call *c) { return kernel(SYS_close, ARG(c, 0, int)); }

long call_mq_unlink(struct call *c)
{
    char path[PATH_SIZE];
    long r = name(path, c->a[0]);
    return r < 0 ? r : kernel(SYS_mq_unlink, (long)(path + 1));
}

static long attributes(struct call *c, uint64_t new, uint64_t old)
{
    struct linux_attributes set = {.flags = 0}, was;
    struct attributes g;
    long r = new ? guest_read(&g, new, sizeof g) : 0;
    if (r == 0 && new)
        set.flags = g.flags & DF_O_NONBLOCK ? O_NONBLOCK : 0;
    if (r == 0)
        r = kernel(SYS_mq_getsetattr, ARG(c, 0, int), new ? (long)&set : 0, (long)&was);
    if (r < 0 || !old)
        return r;
    g = (struct attributes){was.flags & O_NONBLOCK ? DF_O_NONBLOCK : 0, was.max, was.size, was.now};
    return guest_write(old, &g, sizeof g);
}

long call_mq_getattr(struct call *c) { return attributes(c, 0, c->a[1]); }
long call_mq_setattr(struct call *c) { return attributes(c, c->a[1], c->a[2]); }

static long until(uint64_t from, int64_t to[2])
{
    return from ? guest_read(to, from, 16) : 0;
}

static long transfer(struct call *c, long number, uint64_t timeout)
{
    int64_t at[2];
    bool get = number == SYS_mq_timedreceive;
    long r = until(timeout, at);
    if (r < 0 || !guest_range(c->a[1], c->a[2]) || (get && c->a[3] && !guest_range(c->a[3], 4)))
        return -EFAULT;
    return blocking(c, number, ARG(c, 0, int), (long)c->a[1], (long)c->a[2], get ? (long)c->a[3] : ARG(c, 3, unsigned),
        timeout ? (long)at : 0);
}

long call_mq_send(struct call *c) { return transfer(c, SYS_mq_timedsend, 0); }
long call_mq_receive(struct call *c) { return transfer(c, SYS_mq_timedreceive, 0); }
long call_mq_timedsend(struct call *c) { return transfer(c, SYS_mq_timedsend, c->a[4]); }
long call_mq_timedreceive(struct call *c) { return transfer(c, SYS_mq_timedreceive, c->a[4]); }

/* A signal is the only notice the kernel has. */
long call_mq_notify(struct call *c)
{
    struct df_sigevent g;
    struct { uint64_t value; int32_t signo, notify; char more[48]; } k = {.notify = 1 /* SIGEV_NONE */};
    long r = c->a[1] ? guest_read(&g, c->a[1], sizeof g) : 0;
    if (r < 0 || !c->a[1])
        return r < 0 ? r : kernel(SYS_mq_notify, ARG(c, 0, int), 0);
    if (g.notify == 1 && !signal_to_linux((int)g.signo_or_kqueue))
        return -EINVAL;
    if (g.notify == 1)
        k.notify = 0, k.signo = signal_to_linux((int)g.signo_or_kqueue), k.value = g.value;
    return kernel(SYS_mq_notify, ARG(c, 0, int), (long)&k);
}
