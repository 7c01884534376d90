/* POSIX.1-2024 <sys/sem.h>, man semctl(2): System V semaphores. Thread-safe. */
#ifndef _SYS_SEM_H
#define _SYS_SEM_H

#include <features.h>
#include <bits/types.h>
#include <bits/timespec.h>
#include <sys/ipc.h>

typedef __pid_t pid_t;
typedef __SIZE_TYPE__ size_t;
typedef __time_t time_t;

#include <bits/semctl.h>

struct sembuf {
    unsigned short sem_num;
    short          sem_op;
    short          sem_flg;
};
__R3_PIN_SIZE(struct sembuf, 6, 2);

__R3_DECLS_BEGIN

int semget(key_t key, int count, int flags);
int semop(int id, struct sembuf *operations, size_t count);
int semctl(int id, int number, int command, ...); /* the fourth: union semun, defined by the caller */

__R3_DECLS_END

#endif
