/* System V message queues: making and ruling. */
#include "internal.h"

#include <ring3/syscall.h>
#include <sys/msg.h>
#include <sys/syscall.h>

int msgget(key_t key, int flags) { return (int)__r3_ret(r3_syscall2(key, flags, SYS_msgget)); }

int msgctl(int id, int command, struct msqid_ds *buffer)
{
    return (int)__r3_ret(r3_syscall3(id, command, (long)buffer, SYS_msgctl));
}
