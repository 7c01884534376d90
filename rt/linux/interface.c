/* Network interfaces by name and by number, asked of the kernel through any socket: netdevice(7). */
#include "internal.h"
#include "sys.h"

#include <errno.h>
#include <net/if.h>
#include <string.h>
#include <sys/ioctl.h>

static long ask(unsigned long what, struct ifreq *request)
{
    long fd = sys_socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return fd;
    long r = sys_ioctl((int)fd, what, (long)request);
    sys_close((int)fd);
    return r;
}

unsigned if_nametoindex(const char *name)
{
    struct ifreq request = {0};
    size_t len = strlen(name);
    long r = -ENODEV;
    if (len < sizeof request.ifr_name) {
        memcpy(request.ifr_name, name, len);
        r = ask(SIOCGIFINDEX, &request);
    }
    return __r3_ret(r) < 0 ? 0 : (unsigned)request.ifr_ifindex;
}

char *if_indextoname(unsigned index, char *name)
{
    struct ifreq request = {.ifr_ifindex = (int)index};
    long r = ask(SIOCGIFNAME, &request);
    if (__r3_ret(r == -ENODEV ? -ENXIO : r) < 0) /* ENXIO is POSIX's word */
        return 0;
    return memcpy(name, request.ifr_name, IF_NAMESIZE);
}
