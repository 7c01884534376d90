/* The unhappy half of the edge between -errno and the POSIX face. */
#include "internal.h"

/* Not the weak twin itself: whoever calls that without this file in the link would be given errno.c. */
__r3_weak __r3_direct void __r3_errno_store(int error) { (void)error; }

__r3_direct void __r3_errno_set(int error) { __r3_errno_store(error); }

__r3_direct long __r3_fail(long result)
{
    __r3_errno_set((int)-result);
    return -1;
}
