/* Interface names. The kernel answers through any socket: netdevice(7), SIOCGIFINDEX. */
#include "net/scope.h"

#include "sys.h"

#include <ring3/unix.h>

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
    int fd = r3_unix_open(SOCK_DGRAM);
    if (fd < 0)
        return fd;
    for (size_t i = 0; name[i]; i++)
        request.name[i] = name[i];
    long r = sys_ioctl(fd, GET_INDEX, (long)&request);
    sys_close(fd);
    return r < 0 ? -ENODEV : request.index;
}
