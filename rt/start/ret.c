/* The unhappy half of the edge between -errno and the POSIX face. */
#include "internal.h"

__r3_weak __r3_direct void __r3_errno_set(int error) { (void)error; }

__r3_direct long __r3_fail(long result)
{
    __r3_errno_set((int)-result);
    return -1;
}
