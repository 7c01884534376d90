/* ioctl: what programs ask of descriptors, terminals, sockets and interfaces. Numbers: sys/sys/filio.h, ttycom.h, sockio.h. */
#include "host.h"
#include "call_list.h"
#include "kqueue.h"
#include "terminal.h"

#include <fcntl.h>

/* The same argument on both: an int, a window's size, or nothing. */
static const struct { uint32_t guest, linux_number; unsigned char size; } same[] = {
    {0x8004667e, 0x5421, 4}, /* FIONBIO */
    {0x8004667d, 0x5452, 4}, /* FIOASYNC */
    {0x40047473, 0x5411, 4}, /* TIOCOUTQ */
    {0x40047477, 0x540f, 4}, /* TIOCGPGRP */
    {0x80047476, 0x5410, 4}, /* TIOCSPGRP */
    {0x40047463, 0x5429, 4}, /* TIOCGSID */
    {0x40087468, 0x5413, 8}, /* TIOCGWINSZ */
    {0x80087467, 0x5414, 8}, /* TIOCSWINSZ */
    {0x80017472, 0x5412, 1}, /* TIOCSTI */
    {0x40047307, 0x8905, 4}, /* SIOCATMARK */
    {0x80047470, 0x5420, 4}, /* TIOCPKT */
};

static const struct { uint32_t guest, linux_number; int argument; } bare[] = {
    {0x20006601, 0x5451, 0}, /* FIOCLEX */
    {0x20006602, 0x5450, 0}, /* FIONCLEX */
    {0x20007461, 0x540e, 0}, /* TIOCSCTTY */
    {0x20007471, 0x5422, 0}, /* TIOCNOTTY */
    {0x2000740d, 0x540c, 0}, /* TIOCEXCL */
    {0x2000740e, 0x540d, 0}, /* TIOCNXCL */
    {0x2000745e, 0x5409, 1}, /* TIOCDRAIN: TCSBRK with 1 waits only */
    {0x2000747b, 0x5427, 0}, /* TIOCSBRK */
    {0x2000747a, 0x5428, 0}, /* TIOCCBRK */
    {0x2000746e, 0x540a, 1}, /* TIOCSTART */
    {0x2000746f, 0x540a, 0}, /* TIOCSTOP */
};

/* struct ifreq is 32 bytes there, 40 here, alike in what is asked for; an address has its length first. */
enum { ADDRESS = 1 };
static const struct { uint32_t guest, linux_number; int form; } interface[] = {
    {0xc0206911, 0x8913, 0}, {0xc0206920, 0x8933, 0}, {0xc0206933, 0x8921, 0}, {0xc0206917, 0x891d, 0},
    {0xc0206921, 0x8915, ADDRESS}, {0xc0206922, 0x8917, ADDRESS}, {0xc0206923, 0x8919, ADDRESS}, {0xc0206925, 0x891b, ADDRESS},
};

static long interface_ask(int fd, unsigned i, uint64_t at)
{
    unsigned char r[40] = {0};
    long e = guest_read(r, at, 32);
    if (e == 0)
        e = kernel(SYS_ioctl, fd, (long)interface[i].linux_number, (long)r);
    if (e < 0)
        return e == -ENODEV ? -ENXIO : e;
    if (interface[i].form == ADDRESS)
        r[17] = r[16], r[16] = 16;
    if (interface[i].guest == 0xc0206911) /* flags: IFF_MULTICAST is 0x8000 */
        r[17] = (unsigned char)((r[17] & 0x1) | (r[17] & 0x10 ? 0x80 : 0));
    return guest_write(at, r, 32);
}

/* The number of a pseudo-terminal whose master this is, or -errno. DragonFly's slaves are not locked (tty_pty.c). */
static long pty_number(int fd)
{
    int number = 0, locked = 0;
    long r = kernel(SYS_ioctl, fd, 0x80045430, (long)&number); /* Linux: TIOCGPTN, TIOCSPTLCK */
    return r < 0 ? r : (kernel(SYS_ioctl, fd, 0x40045431, (long)&locked), number);
}

/* FIODNAME: a device's name below /dev. Masters, all /dev/ptmx here, are ptm/N there. */
static long device_name(int fd, uint64_t at)
{
    struct { uint64_t name; uint32_t len, pad; } args;
    char name[PATH_SIZE];
    long r = guest_read(&args, at, sizeof args);
    if (r == 0)
        r = fd_path(fd, name, sizeof name);
    if (r < 0)
        return r;
    long number = pty_number(fd);
    if (number >= 0) {
        char path[32];
        fd_own_path((int)number, path); /* ends with the number */
        strcpy(stpcpy(name, "/dev/ptm"), strrchr(path, '/'));
        r = (long)strlen(name);
    }
    if (strncmp(name, "/dev/", 5) != 0)
        return -ENOTTY;
    if ((size_t)r - 5 + 1 > args.len)
        return -EINVAL;
    return guest_write(args.name, name + 5, (size_t)r - 5 + 1);
}

/* FIONREAD is all that is in a socket's buffer (soo_ioctl: ssb_cc), which for datagrams is their senders' addresses too. */
static long readable(int fd, uint64_t at)
{
    int n = 0, extra = datagram_extra(fd);
    long r = kernel(SYS_ioctl, fd, 0x541b, (long)&n);
    n += extra;
    return r < 0 ? r : guest_write(at, &n, sizeof n);
}

static long flush(int fd, uint64_t at)
{
    int which = 0;
    long r = guest_read(&which, at, sizeof which);
    return r < 0 ? r : kernel(SYS_ioctl, fd, 0x540b, which == 1 ? 0 : which == 2 ? 1 : 2);
}

static long tabled(struct call *c, uint32_t request, int fd)
{
    for (unsigned i = 0; i < LENGTH(same); i++)
        if (same[i].guest == request) {
            if (!guest_range(c->a[2], same[i].size))
                return -EFAULT;
            return kernel(SYS_ioctl, fd, (long)same[i].linux_number, (long)c->a[2]);
        }
    for (unsigned i = 0; i < LENGTH(bare); i++)
        if (bare[i].guest == request)
            return kernel(SYS_ioctl, fd, (long)bare[i].linux_number, bare[i].argument);
    for (unsigned i = 0; i < LENGTH(interface); i++)
        if (interface[i].guest == request)
            return interface_ask(fd, i, c->a[2]);
    return -ENOTTY;
}

long call_ioctl(struct call *c)
{
    int fd = ARG(c, 0, int);
    uint32_t request = ARG(c, 1, uint32_t);
    if (kernel(SYS_fcntl, fd, F_GETFD) < 0)
        return -EBADF;
    if ((request == 0x20006601 || request == 0x20006602) && kqueue_at(c->thread->process, fd))
        return kqueue_cloexec(c->thread->process, fd, request == 0x20006601);
    switch (request) {
    case 0x4004667f: return readable(fd, c->a[2]);
    case 0x402c7413: return terminal_get(fd, c->a[2]);
    case 0x802c7414: return terminal_set(fd, c->a[2], 0);
    case 0x802c7415: return terminal_set(fd, c->a[2], 1);
    case 0x802c7416: return terminal_set(fd, c->a[2], 2);
    case 0x80047410: return flush(fd, c->a[2]);
    case 0x80106678: return device_name(fd, c->a[2]);
    case 0x20007455: { /* TIOCISPTMASTER */
        long number = pty_number(fd);
        return number < 0 ? number : 0;
    }
    default: return tabled(c, request, fd);
    }
}
