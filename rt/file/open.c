/* Opening by name. */
#include "thread/cancel_points.h"

#include "internal.h"
#include "sys.h"

#include <fcntl.h>
#include <stdarg.h>

/* The mode is passed only with the flags that create a file (O_TMPFILE's bits hold O_DIRECTORY). */
static inline int creates(int flags) { return (flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE; }

int openat(int dir, const char *path, int flags, ...)
{
    mode_t mode = 0;
    if (creates(flags)) {
        va_list list;
        va_start(list, flags);
        mode = va_arg(list, mode_t);
        va_end(list);
    }
    return (int)__r3_ret(sys_openat(dir, path, flags | O_LARGEFILE, mode));
}

int open(const char *path, int flags, ...)
{
    mode_t mode = 0;
    if (creates(flags)) {
        va_list list;
        va_start(list, flags);
        mode = va_arg(list, mode_t);
        va_end(list);
    }
    return (int)__r3_ret(sys_openat(AT_FDCWD, path, flags | O_LARGEFILE, mode));
}

int creat(const char *path, mode_t mode) { return open(path, O_CREAT | O_WRONLY | O_TRUNC, mode); }
