/* fexecve: the kernel runs programs by name only, and tells a descriptor's (F_GETPATH). Limit: another file may have
 * taken the name meanwhile, and a file whose names are all gone cannot be run. */
#include "internal.h"
#include "sys.h"

#include <limits.h>
#include <unistd.h>

enum { F_GETPATH_ = 19 }; /* sys/fcntl.h: F_GETPATH */

int fexecve(int fd, char *const argv[], char *const envp[])
{
    char path[PATH_MAX];
    long r = sys_fcntl(fd, F_GETPATH_, (long)path);
    return (int)__r3_ret(r < 0 ? r : sys_execve(path, argv, envp));
}
