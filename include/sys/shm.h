/* POSIX.1-2024 <sys/shm.h>, man shmctl(2): System V shared memory. Sizes are
 * bytes. Thread-safe. */
#ifndef _SYS_SHM_H
#define _SYS_SHM_H

#include <features.h>
#include <bits/types.h>
#include <sys/ipc.h>

typedef __pid_t pid_t;
typedef __SIZE_TYPE__ size_t;
typedef __time_t time_t;
/* shmatt_t, struct shmid_ds, SHM_ values. */
#include <bits/shmctl.h>

__R3_DECLS_BEGIN

int shmget(key_t key, size_t size, int flags);
void *shmat(int id, const void *address, int flags);
int shmdt(const void *address);
int shmctl(int id, int command, struct shmid_ds *buffer);

__R3_DECLS_END

#endif
