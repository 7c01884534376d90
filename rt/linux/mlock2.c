/* mlock2. Linux 4.4. */
#include "internal.h"

#include <ring3/syscall.h>
#include <sys/mman.h>
#include <sys/syscall.h>

int mlock2(const void *address, size_t size, unsigned int flags)
{
    return (int)__r3_ret(r3_syscall3((long)address, (long)size, (long)flags, SYS_mlock2));
}
