/* System V message queues: making and ruling; the waits are in msg_wait.c. powerpc64 and s390x have these calls since
 * Linux 5.1. */
#include "internal.h"
#include "ipc_version.h"

#include <ring3/syscall.h>
#include <sys/msg.h>
#include <sys/syscall.h>

int msgget(key_t key, int flags) { return (int)__r3_ret(r3_syscall2(key, flags, SYS_msgget)); }

int msgctl(int id, int command, struct msqid_ds *buffer)
{
    return (int)__r3_ret(r3_syscall3(id, command | R3_IPC_VERSION, (long)buffer, SYS_msgctl));
}
