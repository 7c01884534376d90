/* fexecve: the kernel runs programs by name only, so the descriptor's name in fdescfs(5) is taken. Limit: where that is
 * not mounted over /dev/fd, only 0, 1 and 2 have one; and a script needs its descriptor to stay open over exec. */
#include "internal.h"
#include "stdlib/decimal.h"
#include "sys.h"

#include <string.h>
#include <unistd.h>

int fexecve(int fd, char *const argv[], char *const envp[])
{
    char path[sizeof "/dev/fd/" + 10] = "/dev/fd/";
    if (fd < 0 || !argv)
        return (int)__r3_ret(fd < 0 ? -EBADF : -EINVAL);
    *__r3_write_decimal(path + strlen(path), (unsigned)fd) = 0;
    return (int)__r3_ret(sys_execve(path, argv, envp));
}
