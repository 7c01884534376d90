/* net.route.0.family.iflist: the interfaces and their addresses as routing messages (sys/net/rtsock.c, sysctl_iflist):
 * if_msghdr of 176 bytes with a sockaddr_dl, then for each address an ifa_msghdr of 24 with netmask, address and, where it has
 * one, broadcast address. Linux is asked by SIOCGIFCONF and its kin, and by /proc/net/if_inet6. */
#include "sysctl.h"

#include <fcntl.h>
#include <net/if.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

enum { IFLIST = 3, RTM_IFINFO = 0xe, RTM_NEWADDR = 0xc, RTM_VERSION = 7, IF_MESSAGE = 176, IFA_MESSAGE = 24 };
enum { RTA_NETMASK = 4, RTA_IFP = 0x10, RTA_IFA = 0x20, RTA_BRD = 0x80 };
enum { AF_LINK_GUEST = 18, AF_INET6_GUEST = 28 };

static char *room(struct sysctl_out *out, size_t len)
{
    if (out->len + len > sizeof out->text)
        return 0;
    char *p = out->text + out->len;
    memset(p, 0, len);
    out->len += len;
    return p;
}

/* BSD's flags are Linux' up to 0x1000 but for NOTRAILERS, DYNAMIC and the like; MULTICAST is 0x8000 there. */
static uint32_t flags_of(unsigned linux_flags)
{
    return (linux_flags & 0x1ff & ~0x20u) | (linux_flags & IFF_MULTICAST ? 0x8000 : 0);
}

static unsigned ask(int fd, struct ifreq *r, const char *name, unsigned long request)
{
    memset(r, 0, sizeof *r);
    memcpy(r->ifr_name, name, IFNAMSIZ);
    return kernel(SYS_ioctl, fd, (long)request, (long)r) == 0;
}

/* sockaddr_dl: len, family, index, type, name's length, address' length, selector's length, name and address. */
static void interface(struct sysctl_out *out, int fd, const char *name, unsigned index)
{
    struct ifreq r;
    size_t name_len = strlen(name), link_len = (8 + name_len + 6 + 7) & -8UL;
    char *m = room(out, IF_MESSAGE + link_len);
    if (!m)
        return;
    bool loop = false;
    if (ask(fd, &r, name, SIOCGIFFLAGS)) {
        uint32_t flags = flags_of((unsigned short)r.ifr_flags);
        loop = flags & IFF_LOOPBACK;
        memcpy(m + 8, &flags, 4);
    }
    m[0] = (char)(IF_MESSAGE + link_len), m[1] = (char)((IF_MESSAGE + link_len) >> 8);
    m[2] = RTM_VERSION, m[3] = RTM_IFINFO, m[4] = (char)index, m[5] = (char)(index >> 8), m[12] = RTA_IFP;
    m[16] = loop ? 24 : 6; /* ifi_type: IFT_LOOP, IFT_ETHER */
    if (ask(fd, &r, name, SIOCGIFMTU))
        memcpy(m + 24, &(uint64_t){(uint64_t)r.ifr_mtu}, 8);
    char *dl = m + IF_MESSAGE;
    dl[0] = (char)link_len, dl[1] = AF_LINK_GUEST, dl[2] = (char)index, dl[3] = (char)(index >> 8), dl[4] = loop ? 24 : 6;
    dl[5] = (char)name_len;
    memcpy(dl + 8, name, name_len);
    if (!loop && ask(fd, &r, name, SIOCGIFHWADDR)) {
        dl[6] = 6;
        memcpy(dl + 8 + name_len, r.ifr_hwaddr.sa_data, 6);
    }
}

static char *message(struct sysctl_out *out, unsigned index, int addresses, size_t len)
{
    char *m = room(out, IFA_MESSAGE + len);
    if (!m)
        return 0;
    m[0] = (char)(IFA_MESSAGE + len), m[1] = (char)((IFA_MESSAGE + len) >> 8), m[2] = RTM_VERSION, m[3] = RTM_NEWADDR;
    m[4] = (char)index, m[5] = (char)(index >> 8), m[8] = (char)1;
    memcpy(m + 12, &addresses, 4);
    return m + IFA_MESSAGE;
}

static void inet(char *to, const struct ifreq *r)
{
    memcpy(to, &r->ifr_addr, 16);
    to[0] = 16, to[1] = AF_INET;
}

static void inet_address(struct sysctl_out *out, int fd, const char *name, unsigned index)
{
    struct ifreq address, r;
    if (!ask(fd, &address, name, SIOCGIFADDR) || address.ifr_addr.sa_family != AF_INET)
        return;
    bool broadcast = ask(fd, &r, name, SIOCGIFFLAGS) && r.ifr_flags & IFF_BROADCAST;
    char *m = message(out, index, RTA_NETMASK | RTA_IFA | (broadcast ? RTA_BRD : 0), broadcast ? 48 : 32);
    if (!m)
        return;
    ask(fd, &r, name, SIOCGIFNETMASK);
    inet(m, &r);
    inet(m + 16, &address);
    if (broadcast && ask(fd, &r, name, SIOCGIFBRDADDR))
        inet(m + 32, &r);
}

static int hex(char c) { return c <= '9' ? c - '0' : (c | 32) - 'a' + 10; }

/* Lines of "address(32 digits) index prefix scope flags name", hexadecimal. */
static void inet6_addresses(struct sysctl_out *out, const char *list, unsigned index)
{
    for (const char *p = list; *p;) {
        unsigned at = (unsigned)(hex(p[33]) << 4 | hex(p[34])), prefix = (unsigned)(hex(p[36]) << 4 | hex(p[37]));
        char *m = at == index ? message(out, index, RTA_NETMASK | RTA_IFA, 64) : 0;
        if (m) {
            m[0] = 28, m[1] = AF_INET6_GUEST, m[32] = 28, m[33] = AF_INET6_GUEST;
            for (unsigned i = 0; i < 16; i++) {
                m[8 + i] = (char)(prefix >= (i + 1) * 8 ? 0xff : prefix > i * 8 ? 0xff00 >> (prefix - i * 8) : 0);
                m[40 + i] = (char)(hex(p[2 * i]) << 4 | hex(p[2 * i + 1]));
            }
            if ((uint8_t)m[40] == 0xfe && ((uint8_t)m[41] & 0xc0) == 0x80)
                m[32 + 24] = (char)index; /* sin6_scope_id */
        }
        while (*p && *p++ != '\n')
            ;
    }
}

static long read_list(char *to, size_t size)
{
    long fd = kernel(SYS_openat, AT_FDCWD, (long)"/proc/net/if_inet6", O_RDONLY | O_CLOEXEC);
    long len = fd < 0 ? 0 : kernel(SYS_read, fd, (long)to, (long)size - 1);
    if (fd >= 0)
        kernel(SYS_close, fd);
    to[len > 0 ? len : 0] = 0;
    return len;
}

long sysctl_route(const int *oid, unsigned count, struct sysctl_out *out)
{
    char list[8192];
    struct ifreq r;
    int family = oid[1], which = count > 3 ? oid[3] : 0;
    if (oid[2] != IFLIST)
        return -EINVAL;
    long fd = kernel(SYS_socket, AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return fd;
    read_list(list, sizeof list);
    for (int index = 1, missing = 0; missing < 64; index++) {
        memset(&r, 0, sizeof r);
        r.ifr_ifindex = index;
        if (kernel(SYS_ioctl, fd, SIOCGIFNAME, (long)&r) < 0) {
            missing++;
            continue;
        }
        if (which && which != index)
            continue;
        char name[IFNAMSIZ];
        memcpy(name, r.ifr_name, sizeof name);
        interface(out, (int)fd, name, (unsigned)index);
        if (family == 0 || family == AF_INET)
            inet_address(out, (int)fd, name, (unsigned)index);
        if (family == 0 || family == AF_INET6_GUEST)
            inet6_addresses(out, list, (unsigned)index);
    }
    kernel(SYS_close, fd);
    return 0;
}
