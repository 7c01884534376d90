/* The true name of a path. */
#include "fd_link.h"
#include "internal.h"
#include "sys.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

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
