/* daemon: leaves the terminal and the session (daemon(3)). One fork: the new process leads its session and would get a
 * terminal that it opens as the first, unless it says O_NOCTTY. */
#include "internal.h"
#include "sys.h"

#include <fcntl.h>
#include <unistd.h>

/* Onto 0, 1, 2; closed again if it is none of these. */
static long null_descriptors(void)
{
    long fd = sys_openat(AT_FDCWD, "/dev/null", O_RDWR, 0), r = fd;
    for (int to = 0; to < 3 && r >= 0; to++)
        r = fd == to ? 0 : sys_dup3((int)fd, to, 0);
    if (fd > 2)
        sys_close((int)fd);
    return r;
}

int daemon(int keep_folder, int keep_descriptors)
{
    pid_t child = fork();
    if (child < 0)
        return -1;
    if (child)
        sys_exit_group(0);
    long r = sys_setsid();
    if (r >= 0 && !keep_folder)
        r = sys_chdir("/");
    if (r >= 0 && !keep_descriptors)
        r = null_descriptors();
    return (int)__r3_ret(r < 0 ? r : 0);
}
