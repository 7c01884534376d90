/* Pseudo-terminals: pts(4). The slave belongs to the caller from its birth (devpts), so grantpt has nothing to do. */
#include "internal.h"
#include "stdlib/decimal.h"
#include "sys_file.h"
#include "sys_io.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>

int posix_openpt(int flags) { return (int)__r3_ret(sys_openat(AT_FDCWD, "/dev/ptmx", flags, 0)); }

int grantpt(int fd)
{
    unsigned number;
    return (int)__r3_ret(sys_ioctl(fd, TIOCGPTN, (long)&number));
}

int unlockpt(int fd)
{
    int unlock = 0;
    return (int)__r3_ret(sys_ioctl(fd, TIOCSPTLCK, (long)&unlock));
}

/* Returns an error number, as glibc and musl do; POSIX.1-2024 has -1 and errno, which a caller that tests for
 * anything but 0 will not tell apart. */
int ptsname_r(int fd, char *name, size_t size)
{
    unsigned number;
    long r = sys_ioctl(fd, TIOCGPTN, (long)&number);
    if (r < 0)
        return (int)-r;
    char path[32];
    char *end = __r3_write_decimal(stpcpy(path, "/dev/pts/"), number);
    *end++ = 0;
    if ((size_t)(end - path) > size)
        return ERANGE;
    memcpy(name, path, (size_t)(end - path));
    return 0;
}

char *ptsname(int fd)
{
    static char name[sizeof "/dev/pts/" + 11];
    int error = ptsname_r(fd, name, sizeof name);
    if (error) {
        __r3_errno_set(error);
        return NULL;
    }
    return name;
}
