/* The edge between -errno and the POSIX face. */
#include "internal.h"

__r3_weak void __r3_errno_set(int error) { (void)error; }

long __r3_ret(long result)
{
    if ((unsigned long)result <= -4096UL)
        return result;
    __r3_errno_set((int)-result);
    return -1;
}
