/* A terminal's name: what /proc/self/fd says, if that is still the same device. */
#include "internal.h"
#include "fd_link.h"
#include "sys.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

int ttyname_r(int fd, char *name, size_t size)
{
    char link[R3_FD_LINK_BYTES];
    struct stat by_name, by_fd;
    long r = sys_fcntl(fd, F_GETFD, 0);
    if (r < 0)
        return (int)-r;
    if (!isatty(fd))
        return ENOTTY;
    __r3_fd_link(link, fd);
    r = sys_readlinkat(AT_FDCWD, link, name, size);
    if (r < 0)
        return (int)-r;
    if ((size_t)r == size)
        return ERANGE;
    name[r] = 0;
    if (stat(name, &by_name) < 0 || fstat(fd, &by_fd) < 0 || by_name.st_dev != by_fd.st_dev ||
        by_name.st_ino != by_fd.st_ino)
        return ENODEV;
    return 0;
}

char *ttyname(int fd)
{
    static char name[TTY_NAME_MAX];
    int error = ttyname_r(fd, name, sizeof name);
    if (!error)
        return name;
    __r3_errno_set(error);
    return 0;
}
