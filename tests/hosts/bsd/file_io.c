/* Reading and writing. What transfers goes straight from the guest's memory to Linux; only ranges are looked at here. */
#include "host.h"
#include "call_list.h"
#include "socket.h"

#include <linux/fs.h>
#include <sys/uio.h>

/* extpread & co. take O_FBLOCKING, O_FNONBLOCKING, O_FAPPEND and O_FOFFSET for the one call (sys/kern/sys_generic.c). An
 * offset of -1 without O_FOFFSET means the file's own (uio_offset is then the file's). */
static long flags_of(unsigned flags) { return flags & DF_O_FNONBLOCKING ? RWF_NOWAIT : 0; }

long call_read(struct call *c)
{
    SAVED_ERROR;
    if ((int64_t)c->a[2] < 0)
        return -EINVAL;
    return guest_range(c->a[1], c->a[2]) ? blocking(c, SYS_read, (int)c->a[0], (long)c->a[1], (long)c->a[2]) : -EFAULT;
}

long call_write(struct call *c)
{
    SAVED_ERROR;
    if ((int64_t)c->a[2] < 0)
        return -EINVAL;
    if (guest_range(c->a[1], c->a[2]) && is_quiet(c->thread->process, ARG(c, 0, int)))
        return blocking(c, SYS_sendto, (int)c->a[0], (long)c->a[1], (long)c->a[2], MSG_NOSIGNAL);
    return guest_range(c->a[1], c->a[2]) ? blocking(c, SYS_write, (int)c->a[0], (long)c->a[1], (long)c->a[2]) : -EFAULT;
}

static long vector(struct call *c, long number, long offset, long flags)
{
    struct iovec iov[1024];
    unsigned count = ARG(c, 2, unsigned);
    SAVED_ERROR;
    if (count == 0)
        return -EINVAL;
    long r = guest_iovec(iov, c->a[1], count);
    return r < 0 ? r : blocking(c, number, (int)c->a[0], (long)iov, count, offset, 0, flags);
}

long call_readv(struct call *c) { return vector(c, SYS_readv, 0, 0); }
long call_writev(struct call *c) { return vector(c, SYS_writev, 0, 0); }

static long positioned(struct call *c, long number)
{
    unsigned flags = ARG(c, 3, unsigned);
    struct iovec iov = {(void *)c->a[1], c->a[2]};
    int64_t offset = ARG(c, 4, int64_t);
    if ((int64_t)c->a[2] < 0 || (flags & DF_O_FOFFSET && offset < 0))
        return -EINVAL;
    if (!guest_range(c->a[1], c->a[2]))
        return -EFAULT;
    return blocking(c, number, (int)c->a[0], (long)&iov, 1, offset < 0 ? -1 : offset, 0, flags_of(flags));
}

long call_extpread(struct call *c) { return positioned(c, SYS_preadv2); }
long call_extpwrite(struct call *c) { return positioned(c, SYS_pwritev2); }

static long positioned_vector(struct call *c, long number)
{
    int64_t offset = ARG(c, 4, int64_t);
    if (ARG(c, 3, unsigned) & DF_O_FOFFSET && offset < 0)
        return -EINVAL;
    return vector(c, number, offset < 0 ? -1 : offset, flags_of(ARG(c, 3, unsigned)));
}

long call_extpreadv(struct call *c) { return positioned_vector(c, SYS_preadv2); }
long call_extpwritev(struct call *c) { return positioned_vector(c, SYS_pwritev2); }

/* (fd, pad, offset, whence): seen. */
long call_lseek(struct call *c)
{
    int whence = ARG(c, 3, int);
    return whence < 0 || whence > 4 ? -EINVAL : kernel(SYS_lseek, (int)c->a[0], (long)c->a[2], whence);
}

long call_ftruncate(struct call *c) { return kernel(SYS_ftruncate, (int)c->a[0], (long)c->a[2]); }
long call_fsync(struct call *c) { return kernel(SYS_fsync, (int)c->a[0]); }
long call_sync(struct call *c) { (void)c; return kernel(SYS_sync, 0); }

long call_flock(struct call *c) /* LOCK_SH 1, EX 2, NB 4, UN 8 on both */
{
    return blocking(c, SYS_flock, (int)c->a[0], ARG(c, 1, int));
}
