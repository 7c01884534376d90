/* close_range. Linux 5.9; ENOSYS before. */
#include "internal.h"

#include <ring3/syscall.h>
#include <sys/syscall.h>
#include <unistd.h>

int close_range(unsigned int first, unsigned int last, int flags)
{
    return (int)__r3_ret(r3_syscall3((long)first, (long)last, flags, SYS_close_range));
}
