/* Opening by name. */
#include "thread/cancel_points.h"

#include "internal.h"
#include "sys.h"
#include "variadic.h"

#include <fcntl.h>

/* Without O_CREAT or O_TMPFILE the caller passes no mode, and the kernel reads none. */
__r3_variadic_3(int, openat, int, dir, const char *, path, int, flags, mode_t);
int __r3_openat(int dir, const char *path, int flags, mode_t mode)
{
    return (int)__r3_ret(sys_openat(dir, path, flags, mode));
}

__r3_variadic_2(int, open, const char *, path, int, flags, mode_t);
int __r3_open(const char *path, int flags, mode_t mode)
{
    return (int)__r3_ret(sys_openat(AT_FDCWD, path, flags, mode));
}

int creat(const char *path, mode_t mode)
{
    return (int)__r3_ret(sys_openat(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode));
}
