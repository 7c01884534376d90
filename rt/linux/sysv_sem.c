/* System V semaphores. powerpc64 and s390x have these calls since Linux 5.1. */
#include "internal.h"
#include "ipc_version.h"

#include <ring3/syscall.h>
#include <stdarg.h>
#include <sys/sem.h>
#include <sys/syscall.h>

int semget(key_t key, int count, int flags) { return (int)__r3_ret(r3_syscall3(key, count, flags, SYS_semget)); }

int semtimedop(int id, struct sembuf *operations, size_t count, const struct timespec *timeout)
{
    return (int)__r3_ret(r3_syscall4(id, (long)operations, (long)count, (long)timeout, SYS_semtimedop));
}

int semop(int id, struct sembuf *operations, size_t count) { return semtimedop(id, operations, count, 0); }

/* The kernel takes union semun as one word. A caller passes the union, which lies in a register or in memory as the
 * calling convention has it for a union of 8 bytes; or passes nothing. */
union semun {
    long  value;
    void *pointer;
};

int semctl(int id, int number, int command, ...)
{
    union semun argument = {0};
    va_list list;
    switch (command & 0xff) {
    case SETVAL: case GETALL: case SETALL: case IPC_SET: case IPC_STAT: case IPC_INFO:
    case SEM_INFO: case SEM_STAT: case SEM_STAT_ANY:
        va_start(list, command);
        argument = va_arg(list, union semun);
        va_end(list);
    }
    return (int)__r3_ret(r3_syscall4(id, number, command | R3_IPC_VERSION, argument.value, SYS_semctl));
}
