/* quotactl. */
#include "internal.h"

#include <ring3/syscall.h>
#include <sys/quota.h>
#include <sys/syscall.h>

int quotactl(int command, const char *device, int id, char *address)
{
    return (int)__r3_ret(r3_syscall4(command, (long)device, id, (long)address, SYS_quotactl));
}
