/* signalfd. Linux 2.6.27. */
#include "internal.h"
#include "sys_signal.h"

#include <sys/signalfd.h>

int signalfd(int fd, const sigset_t *set, int flags)
{
    return (int)__r3_ret(r3_syscall4(fd, (long)set, R3_SIGSET_BYTES, flags, SYS_signalfd4));
}
