/* pathconf, fpathconf. What depends on the file system is asked of it. */
#include "internal.h"

#include <errno.h>
#include <limits.h>
#include <sys/statfs.h>
#include <unistd.h>

/* -1 without errno: there is no limit, or the option is not there for this file. */
static long answer(int name, const struct statfs *fs)
{
    switch (name) {
    case _PC_NAME_MAX: return (long)fs->f_namelen;
    case _PC_ALLOC_SIZE_MIN:
    case _PC_REC_XFER_ALIGN:
    case _PC_REC_MIN_XFER_SIZE: return (long)fs->f_bsize;
    case _PC_MAX_CANON:
    case _PC_MAX_INPUT: return 255; /* what the kernel's line discipline takes at least (linux/limits.h) */
    case _PC_PATH_MAX: return PATH_MAX;
    case _PC_PIPE_BUF: return PIPE_BUF;
    case _PC_SYMLINK_MAX: return SYMLINK_MAX;
    case _PC_FILESIZEBITS: return FILESIZEBITS;
    case _PC_VDISABLE: return 0;
    case _PC_LINK_MAX: return _POSIX_LINK_MAX; /* differs by file system, and none tells */
    case _PC_CHOWN_RESTRICTED:
    case _PC_NO_TRUNC:
    case _PC_2_SYMLINKS:
    case _PC_SYNC_IO: return 1;
    case _PC_ASYNC_IO:
    case _PC_PRIO_IO:
    case _PC_SOCK_MAXBUF:
    case _PC_REC_INCR_XFER_SIZE:
    case _PC_REC_MAX_XFER_SIZE: return -1;
    default: return __r3_ret(-EINVAL);
    }
}

long pathconf(const char *path, int name)
{
    struct statfs fs;
    return statfs(path, &fs) < 0 ? -1 : answer(name, &fs);
}

long fpathconf(int fd, int name)
{
    struct statfs fs;
    return fstatfs(fd, &fs) < 0 ? -1 : answer(name, &fs);
}
