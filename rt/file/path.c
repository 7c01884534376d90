/* The current folder and the true name of a path. */
#include "file/fd_link.h"
#include "internal.h"
#include "sys.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* With a null buffer it is allocated, exactly as long as needed (Linux man getcwd(3)). A folder outside the process's
 * root shows as "(unreachable)" from the kernel: that is no path. */
char *getcwd(char *buf, size_t len)
{
    char here[PATH_MAX];
    char *to = buf ? buf : here;
    if (buf && !len)
        return (char *)(__r3_ret(-EINVAL) + 1);
    long r = sys_getcwd(to, buf ? len : sizeof here);
    if (r >= 0 && to[0] != '/')
        r = -ENOENT;
    if (__r3_ret(r) < 0)
        return 0;
    return buf ? buf : strdup(here);
}

/* The kernel resolves every link when it opens the file; /proc/self/fd tells what it found. Needs /proc, like the
 * file system hierarchy says a Linux system has. */
char *realpath(const char *restrict path, char *restrict resolved)
{
    char found[PATH_MAX], link[R3_FD_LINK_BYTES];
    if (!path)
        return (char *)(__r3_ret(-EINVAL) + 1);
    long fd = sys_openat(AT_FDCWD, path, O_PATH | O_CLOEXEC, 0);
    if (__r3_ret(fd) < 0)
        return 0;
    __r3_fd_link(link, (int)fd);
    long len = sys_readlinkat(AT_FDCWD, link, found, sizeof found - 1);
    sys_close((int)fd);
    if (__r3_ret(len) < 0)
        return 0;
    found[len] = 0;
    if (found[0] != '/')
        return (char *)(__r3_ret(-ENOENT) + 1);
    return resolved ? strcpy(resolved, found) : strdup(found);
}
