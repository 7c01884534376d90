/* Interface names. The kernel answers through any socket: netdevice(7), SIOCGIFINDEX. */
#include "net/scope.h"

#include "sys.h"

#include <errno.h>

enum { GET_INDEX = 0x8933 }; /* SIOCGIFINDEX, the same on every CPU */

long __r3_scope_of_interface(const char *name)
{
    struct { /* struct ifreq */
        char name[16];
        union {
            int index;
            char room[24];
        };
    } request = {0};
    long fd = sys_socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return fd;
    for (size_t i = 0; name[i]; i++)
        request.name[i] = name[i];
    long r = sys_ioctl((int)fd, GET_INDEX, (long)&request);
    sys_close((int)fd);
    return r < 0 ? -ENODEV : request.index;
}
