/* A terminal's name. */
#include "device_name.h"
#include "internal.h"

#include <errno.h>
#include <limits.h>
#include <unistd.h>

int ttyname_r(int fd, char *name, size_t size)
{
    long r = sys_fcntl(fd, F_GETFD, 0);
    if (r < 0)
        return (int)-r;
    if (!isatty(fd))
        return ENOTTY;
    r = __r3_device_name(fd, "/dev/", name, size);
    return r == -EINVAL ? ERANGE : (int)-r;
}

char *ttyname(int fd)
{
    static char name[TTY_NAME_MAX + sizeof "/dev/"];
    int error = ttyname_r(fd, name, sizeof name);
    if (!error)
        return name;
    __r3_errno_set(error);
    return 0;
}
