/* getrandom. Linux 3.17. */
#include "thread/cancel_points.h"

#include "internal.h"

#include <sys/random.h>
#include <sys/syscall.h>

ssize_t getrandom(void *buffer, size_t size, unsigned int flags)
{
    return __r3_ret(r3_syscall3((long)buffer, (long)size, (long)flags, SYS_getrandom));
}
