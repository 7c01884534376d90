/* A BSD address begins with its length and a family of one byte. Seen: AF_INET6 = 28; sizes 16, 28 and 106. What is
 * answered where a Unix socket has no name: sys/kern/uipc_usrreq.c (sun_noname). */
#include "socket.h"

enum { UNIX_PATH = 104, INET_LEN = 16, INET6_LEN = 28, NO_NAME = 16 };

int family_to_linux(int family)
{
    return family == DF_AF_INET6 ? AF_INET6 : family >= 0 && family <= 2 ? family : 255;
}

int family_to_guest(int family) { return family == AF_INET6 ? DF_AF_INET6 : family; }

static long unix_from_guest(unsigned char *to, const unsigned char *guest, uint32_t len)
{
    if (len <= 2)
        return -EINVAL;
    if (len > 2 + UNIX_PATH + 1)
        return -EINVAL;
    if (!guest[2])
        return -ENOENT; /* no abstract names: the empty path */
    uint32_t path = 0;
    while (path < len - 2 && guest[2 + path])
        path++;
    to[0] = AF_UNIX, to[1] = 0;
    memcpy(to + 2, guest + 2, path);
    to[2 + path] = 0;
    return 2 + path + 1;
}

long address_from_guest(unsigned char to[ADDRESS_SIZE], uint64_t from, uint32_t len)
{
    unsigned char guest[256];
    if (len > 255) /* SOCK_MAXADDRLEN, uipc_syscalls.c: getsockaddr() */
        return -ENAMETOOLONG;
    if (len < 2)
        return -EINVAL;
    long r = guest_read(guest, from, len);
    if (r < 0)
        return r;
    int family = guest[1];
    memset(to, 0, ADDRESS_SIZE);
    if (family == AF_UNIX)
        return unix_from_guest(to, guest, len);
    uint32_t size = family == AF_INET ? INET_LEN : family == DF_AF_INET6 ? INET6_LEN : len;
    if (len != size)
        return -EINVAL;
    memcpy(to, guest, len < ADDRESS_SIZE ? len : ADDRESS_SIZE);
    to[0] = (unsigned char)family_to_linux(family), to[1] = 0;
    return size > ADDRESS_SIZE ? ADDRESS_SIZE : size;
}

uint32_t address_to_guest(unsigned char to[ADDRESS_SIZE], const unsigned char *from, uint32_t len, bool some)
{
    int family = len >= 2 ? from[0] | from[1] << 8 : AF_UNIX;
    memset(to, 0, ADDRESS_SIZE);
    if (family == AF_UNIX) {
        uint32_t path = 0;
        while (2 + path < len && path < UNIX_PATH && from[2 + path])
            path++;
        if (!path && !some)
            return 0;
        memcpy(to + 2, from + 2, path);
        len = path ? 2 + path : NO_NAME;
    } else {
        memcpy(to, from, len < ADDRESS_SIZE ? len : ADDRESS_SIZE);
    }
    to[0] = (unsigned char)len;
    to[1] = (unsigned char)family_to_guest(family);
    return len;
}

/* Writes what fits; the length told is that of what was written (kern_accept, kern_getsockname ...). */
long address_give(const unsigned char *address, uint32_t len, bool some, uint64_t to, uint64_t to_len)
{
    unsigned char guest[ADDRESS_SIZE];
    uint32_t room;
    if (!to || !to_len)
        return 0;
    long r = guest_read(&room, to_len, sizeof room);
    if (r < 0)
        return r;
    if ((int32_t)room < 0)
        return -EINVAL;
    uint32_t size = address_to_guest(guest, address, len, some);
    if (size > room)
        size = room;
    r = guest_write(to, guest, size);
    return r < 0 ? r : guest_write(to_len, &size, sizeof size);
}

static const struct { int guest, linux_flag; } flags[] = {
    {0x1, MSG_OOB}, {0x2, MSG_PEEK}, {0x4, MSG_DONTROUTE}, {0x8, MSG_EOR}, {0x10, MSG_TRUNC}, {0x20, MSG_CTRUNC},
    {0x40, MSG_WAITALL}, {0x80, MSG_DONTWAIT}, {0x400, MSG_NOSIGNAL}, {0x1000, MSG_CMSG_CLOEXEC}, {0x20000, MSG_DONTWAIT},
};

int message_flags_to_linux(int guest)
{
    int to = 0;
    for (unsigned i = 0; i < LENGTH(flags); i++)
        if (guest & flags[i].guest && flags[i].linux_flag != MSG_TRUNC && flags[i].linux_flag != MSG_CTRUNC)
            to |= flags[i].linux_flag;
    return to;
}

int message_flags_to_guest(int from)
{
    int to = 0;
    for (unsigned i = 0; i < LENGTH(flags) - 1; i++)
        if (from & flags[i].linux_flag)
            to |= flags[i].guest;
    return to;
}
