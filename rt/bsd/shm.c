/* System V shared memory. */
#include "internal.h"

#include <ring3/syscall.h>
#include <sys/shm.h>
#include <sys/syscall.h>

int shmget(key_t key, size_t size, int flags)
{
    return (int)__r3_ret(r3_syscall3(key, (long)size, flags, SYS_shmget));
}

void *shmat(int id, const void *address, int flags)
{
    return (void *)__r3_ret(r3_syscall3(id, (long)address, flags, SYS_shmat));
}

int shmdt(const void *address) { return (int)__r3_ret(r3_syscall1((long)address, SYS_shmdt)); }

int shmctl(int id, int command, struct shmid_ds *buffer)
{
    return (int)__r3_ret(r3_syscall3(id, command, (long)buffer, SYS_shmctl));
}
