/* reboot: the two keys of the system call are given here. */
#include "internal.h"

#include <ring3/syscall.h>
#include <sys/reboot.h>
#include <sys/syscall.h>

int reboot(int command)
{
    return (int)__r3_ret(r3_syscall4((long)LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, command, 0, SYS_reboot));
}
