/* fexecve. Linux 3.19. */
#include "internal.h"
#include "sys_process.h"

#include <fcntl.h>
#include <unistd.h>

int fexecve(int fd, char *const argv[], char *const envp[])
{
    return (int)__r3_ret(sys_execveat(fd, "", argv, envp, AT_EMPTY_PATH));
}
