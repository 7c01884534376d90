/* System V semaphores. */
#include "internal.h"

#include <ring3/syscall.h>
#include <stdarg.h>
#include <sys/sem.h>
#include <sys/syscall.h>

int semget(key_t key, int count, int flags) { return (int)__r3_ret(r3_syscall3(key, count, flags, SYS_semget)); }

int semop(int id, struct sembuf *operations, size_t count)
{
    return (int)__r3_ret(r3_syscall3(id, (long)operations, (long)count, SYS_semop));
}

/* The kernel takes the address of what the caller passes, if the command has an argument: union semun. */
union semun {
    int   value;
    void *pointer;
};

int semctl(int id, int number, int command, ...)
{
    union semun argument = {.pointer = 0};
    va_list list;
    switch (command) {
    case SETVAL: case GETALL: case SETALL: case IPC_SET: case IPC_STAT: case SEM_STAT:
        va_start(list, command);
        argument = va_arg(list, union semun);
        va_end(list);
    }
    return (int)__r3_ret(r3_syscall4(id, number, command, (long)&argument, SYS___semctl));
}
