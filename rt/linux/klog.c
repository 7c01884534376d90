/* klogctl: the system call that the kernel names syslog. */
#include "internal.h"

#include <ring3/syscall.h>
#include <sys/klog.h>
#include <sys/syscall.h>

int klogctl(int type, char *buffer, int length)
{
    return (int)__r3_ret(r3_syscall3(type, (long)buffer, length, SYS_syslog));
}
