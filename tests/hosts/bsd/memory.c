/* mmap and its kin. Source: sys/vm/vm_mmap.c. mmap (197) has a pad argument sixth and the offset seventh, on the stack (seen).
 * The host's memory is outside every range: nothing of the guest's can be put over it, changed or taken away. */
#include "host.h"
#include "call_list.h"

#include <sys/mman.h>

#define END(a) (((a) + PAGE - 1) & -PAGE)

static int prot_of(int prot) { return prot & 7; }

static long flags_of(int flags)
{
    long to = flags & DF_MAP_SHARED ? MAP_SHARED : MAP_PRIVATE;
    if (flags & DF_MAP_FIXED)
        to |= MAP_FIXED;
    if (flags & DF_MAP_TRYFIXED)
        to |= MAP_FIXED_NOREPLACE;
    if (flags & (DF_MAP_ANON | DF_MAP_STACK))
        to |= MAP_ANONYMOUS;
    if (flags & DF_MAP_NORESERVE)
        to |= MAP_NORESERVE;
    return to;
}

/* What vm_mmap.c refuses before it looks at the address. */
static long mmap_check(uint64_t len, int flags, int fd, uint64_t offset)
{
    if (flags & DF_MAP_VPAGETABLE)
        return -EOPNOTSUPP;
    if (flags & (DF_MAP_ANON | DF_MAP_STACK)) {
        if (flags & DF_MAP_ANON && (fd != -1 || offset != 0))
            return -EINVAL;
    } else if ((unsigned)fd >= PRIVATE_FDS) {
        return -EBADF;
    }
    return len ? 0 : -EINVAL;
}

long call_mmap(struct call *c)
{
    uint64_t address = c->a[0], len = c->a[1], offset;
    int flags = ARG(c, 3, int), fd = ARG(c, 4, int);
    long r = guest_read(&offset, (uint64_t)c->uc->uc_mcontext.gregs[REG_RSP] + 8, 8);
    if (r == 0)
        r = mmap_check(len, flags, fd, offset);
    if (r < 0)
        return r;
    if (flags & (DF_MAP_FIXED | DF_MAP_TRYFIXED)) {
        if ((address - offset) & (PAGE - 1))
            return -EINVAL;
        /* Of the middle of an address and an offset that agree, the page is meant. */
        len += address & (PAGE - 1);
        if (!guest_range(address & -PAGE, END(len)) || END(len) < len)
            return -EINVAL;
    } else if (address && !guest_range(address & -PAGE, END(len))) {
        address = 0;
    }
    uint64_t shift = offset & (PAGE - 1);
    long at = kernel(SYS_mmap, (long)(address & -PAGE), (long)(flags & DF_MAP_FIXED ? len : len + shift),
        prot_of(ARG(c, 2, int)), flags_of(flags), flags & (DF_MAP_ANON | DF_MAP_STACK) ? -1 : fd,
        (long)(offset - shift));
    if (at == -EEXIST)
        return -ENOMEM;
    return at < 0 && at > -4096 ? at : at + (long)shift;
}

static long ranged(struct call *c, long number, long third)
{
    uint64_t from = c->a[0] & -PAGE, len = END(c->a[1] + (c->a[0] & (PAGE - 1)));
    if (c->a[1] && (len < c->a[1] || !guest_range(from, len)))
        return -EINVAL;
    return kernel(number, (long)from, (long)len, third);
}

long call_munmap(struct call *c) { return c->a[1] ? ranged(c, SYS_munmap, 0) : -EINVAL; }

/* vm_map_protect goes over holes in silence; it refuses with EACCES what the mapping's maximum forbids. */
long call_mprotect(struct call *c)
{
    long r = c->a[1] ? ranged(c, SYS_mprotect, prot_of(ARG(c, 2, int))) : 0;
    return r == -ENOMEM ? 0 : r;
}

long call_madvise(struct call *c)
{
    static const signed char advice[] = {MADV_NORMAL, MADV_RANDOM, MADV_SEQUENTIAL, MADV_WILLNEED, MADV_DONTNEED, MADV_FREE};
    unsigned behaviour = ARG(c, 2, unsigned);
    if (behaviour > 11)
        return -EINVAL;
    if (behaviour >= LENGTH(advice)) /* NOSYNC, AUTOSYNC, NOCORE, CORE: hints; INVAL, SETMAP are mcontrol's */
        return behaviour < 10 ? 0 : -EINVAL;
    /* DragonFly's DONTNEED keeps what is in the pages: only a hint to move them out (vm_map_madvise). */
    if (behaviour == 4 || behaviour == 5)
        return 0;
    long r = ranged(c, SYS_madvise, advice[behaviour]);
    return r == -ENOMEM ? 0 : r;
}

long call_msync(struct call *c)
{
    int flags = ARG(c, 2, int);
    if ((flags & 3) == 3)
        return -EINVAL;
    return ranged(c, SYS_msync, (flags & 1 ? MS_ASYNC : MS_SYNC) | (flags & 2 ? MS_INVALIDATE : 0));
}

long call_mlock(struct call *c) { return ranged(c, SYS_mlock, 0); }
long call_munlock(struct call *c) { return ranged(c, SYS_munlock, 0); }
long call_mlockall(struct call *c) { return ARG(c, 0, int) & ~3 ? -EINVAL : kernel(SYS_mlockall, ARG(c, 0, int)); }
long call_munlockall(struct call *c) { (void)c; return kernel(SYS_munlockall, 0); }

long call_mincore(struct call *c)
{
    uint64_t pages = END(c->a[1]) / PAGE;
    if (!guest_range(c->a[0] & -PAGE, END(c->a[1])) || END(c->a[1]) < c->a[1])
        return -EINVAL;
    return guest_range(c->a[2], pages) ? kernel(SYS_mincore, (long)(c->a[0] & -PAGE), (long)c->a[1], (long)c->a[2]) : -EFAULT;
}

long call_minherit(struct call *c)
{
    if (ARG(c, 2, int) < 0 || ARG(c, 2, int) > 3)
        return -EINVAL;
    long r = ranged(c, SYS_madvise, ARG(c, 2, int) == 2 ? MADV_DONTFORK : MADV_DOFORK);
    return r == -ENOMEM ? 0 : r;
}

/* obreak: the new end, rounded up; 0 for the answer (sys/vm/vm_unix.c). sbrk answers EOPNOTSUPP there. */
long call_break(struct call *c)
{
    struct process *p = c->thread->process;
    uint64_t to = END(c->a[0]), from = p->break_end;
    if (c->a[0] < p->break_start)
        return -EINVAL;
    if (to > from) {
        if (to < c->a[0] || !guest_range(from, to - from))
            return -ENOMEM;
        long at = kernel(SYS_mmap, (long)from, (long)(to - from), PROT_READ | PROT_WRITE,
            MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);
        if (at < 0 && at > -4096)
            return -ENOMEM;
    } else if (to < from) {
        kernel(SYS_munmap, (long)to, (long)(from - to));
    }
    p->break_end = to;
    return 0;
}

long call_sbrk(struct call *c) { (void)c; return -EOPNOTSUPP; }
