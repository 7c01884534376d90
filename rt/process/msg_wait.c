/* System V message queues: sending and receiving. On Linux powerpc64 and s390x have these calls since 5.1. */
#include "thread/cancel_points.h"

#include "internal.h"

#include <sys/msg.h>
#include <sys/syscall.h>

int msgsnd(int id, const void *message, size_t size, int flags)
{
    return (int)__r3_ret(r3_syscall4(id, (long)message, (long)size, flags, SYS_msgsnd));
}

ssize_t msgrcv(int id, void *message, size_t size, long type, int flags)
{
    return __r3_ret(r3_syscall5(id, (long)message, (long)size, type, flags, SYS_msgrcv));
}
