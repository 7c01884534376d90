/* Pseudo-terminals: ptm(4). Each open of /dev/ptmx is a new pair, whose slave belongs to the opener from its birth; the
 * master's device is ptm/N, the slave's pts/N. */
#include "device_name.h"
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/ioctl.h>

#include "sys_file.h"

int posix_openpt(int flags) { return (int)__r3_ret(sys_openat(AT_FDCWD, "/dev/ptmx", flags, 0)); }

static long must_be_master(int fd)
{
    long r = sys_ioctl(fd, TIOCISPTMASTER, 0);
    return r < 0 && r != -EBADF ? -EINVAL : r;
}

int grantpt(int fd) { return (int)__r3_ret(must_be_master(fd)); }
int unlockpt(int fd) { return (int)__r3_ret(must_be_master(fd)); }

/* An error number, as glibc and musl have it. */
int ptsname_r(int fd, char *name, size_t size)
{
    char master[32];
    long r = must_be_master(fd);
    if (r >= 0)
        r = __r3_device_name(fd, "/dev/", master, sizeof master);
    if (r < 0)
        return r == -EINVAL ? ENOTTY : (int)-r;
    char *letter = strchr(master, 'm'); /* ptm/N */
    if (!letter)
        return ENOTTY;
    *letter = 's';
    size_t len = strlen(master) + 1;
    if (len > size)
        return ERANGE;
    memcpy(name, master, len);
    return 0;
}

char *ptsname(int fd)
{
    static char name[32];
    int error = ptsname_r(fd, name, sizeof name);
    if (!error)
        return name;
    __r3_errno_set(error);
    return 0;
}
