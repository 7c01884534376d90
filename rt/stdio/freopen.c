/* freopen: another file behind the same stream, under the same descriptor where there was one.
 * Without a path only the mode changes: the direction if the descriptor allows it, append, close-on-exec. */
#include <errno.h>
#include <fcntl.h>

#include "stream.h"
#include "sys.h"

/* Returns 0 or -errno. */
static long change_mode(FILE *f, int flags)
{
    long status = sys_fcntl(f->fd, F_GETFL, 0);
    if (status < 0)
        return status;
    int access = status & O_ACCMODE;
    if (access != O_RDWR && access != (flags & O_ACCMODE))
        return -EBADF;
    long wanted = (status & ~O_APPEND) | (flags & O_APPEND), failed = 0;
    if (wanted != status)
        failed = sys_fcntl(f->fd, F_SETFL, wanted);
    if (!failed && flags & O_TRUNC)
        failed = sys_ftruncate(f->fd, 0);
    return failed || !(flags & O_CLOEXEC) ? failed : sys_fcntl(f->fd, F_SETFD, FD_CLOEXEC);
}

static long change_file(FILE *f, const char *path, int flags)
{
    long fd = sys_openat(AT_FDCWD, path, flags, 0666);
    if (fd < 0 || fd == f->fd || f->fd < 0) {
        f->fd = fd < 0 ? f->fd : (int)fd;
        return fd;
    }
    long moved = sys_dup3((int)fd, f->fd, flags & O_CLOEXEC);
    sys_close((int)fd);
    return moved;
}

FILE *freopen(const char *restrict path, const char *restrict mode, FILE *restrict f)
{
    int entered = __r3_stream_enter(f);
    int flags = __r3_stream_mode(mode), kept = f->flags & (__R3_STATIC | __R3_UNBUFFERED);
    __r3_stream_flush(f);
    __r3_stream_discard(f);
    f->error = 0;
    long failed = flags < 0 ? -EINVAL : path ? change_file(f, path, flags) : change_mode(f, flags);
    if (failed >= 0) {
        f->operations = &__r3_stream_fd;
        f->flags = kept | __r3_stream_direction(flags) | (kept & __R3_UNBUFFERED ? 0 : __R3_ASK_TERMINAL);
    }
    __r3_stream_leave(f, entered);
    if (failed >= 0)
        return f;
    fclose(f);
    __r3_errno_set((int)-failed);
    return NULL;
}
