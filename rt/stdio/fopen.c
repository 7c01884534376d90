/* fopen, fdopen: streams over files. */
#include <errno.h>
#include <fcntl.h>

#include "stream.h"
#include "sys.h"

FILE *fopen(const char *restrict path, const char *restrict mode)
{
    int flags = __r3_stream_mode(mode);
    if (flags < 0)
        return NULL;
    int fd = (int)__r3_ret(sys_openat(AT_FDCWD, path, flags, 0666));
    if (fd < 0)
        return NULL;
    FILE *f = __r3_stream_new(fd, flags);
    if (!f)
        sys_close(fd);
    return f;
}

FILE *fdopen(int fd, const char *mode)
{
    int flags = __r3_stream_mode(mode);
    if (flags < 0)
        return NULL;
    long status = __r3_ret(sys_fcntl(fd, F_GETFL, 0));
    if (status < 0)
        return NULL;
    int access = status & O_ACCMODE;
    if (access != O_RDWR && access != (flags & O_ACCMODE)) {
        __r3_errno_set(EINVAL);
        return NULL;
    }
    if (flags & O_APPEND && !(status & O_APPEND) && __r3_ret(sys_fcntl(fd, F_SETFL, status | O_APPEND)) < 0)
        return NULL;
    if (flags & O_CLOEXEC && __r3_ret(sys_fcntl(fd, F_SETFD, FD_CLOEXEC)) < 0)
        return NULL;
    return __r3_stream_new(fd, flags);
}
