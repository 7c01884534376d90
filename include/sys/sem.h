/* POSIX.1-2024 <sys/sem.h>, Linux man semget(2), semop(2), semctl(2): System V semaphores. Thread-safe. */
#ifndef _SYS_SEM_H
#define _SYS_SEM_H

#include <features.h>
#include <bits/types.h>
#include <bits/timespec.h>
#include <sys/ipc.h>

typedef __pid_t pid_t;
typedef __SIZE_TYPE__ size_t;
typedef __time_t time_t;

#include <bits/sem.h>

#define SEM_UNDO     0x1000
#define GETPID       11
#define GETVAL       12
#define GETALL       13
#define GETNCNT      14
#define GETZCNT      15
#define SETVAL       16
#define SETALL       17
#define SEM_STAT     18
#define SEM_INFO     19
#define SEM_STAT_ANY 20

struct sembuf {
    unsigned short sem_num;
    short          sem_op;
    short          sem_flg;
};
__R3_PIN_SIZE(struct sembuf, 6, 2);

#if __R3_GNU
struct seminfo {
    int semmap, semmni, semmns, semmnu, semmsl, semopm, semume, semusz, semvmx, semaem;
};
__R3_PIN_SIZE(struct seminfo, 40, 4);
#endif

__R3_DECLS_BEGIN

int semget(key_t key, int count, int flags);
int semop(int id, struct sembuf *operations, size_t count);
int semctl(int id, int number, int command, ...); /* the fourth: union semun, defined by the caller */

#if __R3_GNU
int semtimedop(int id, struct sembuf *operations, size_t count, const struct timespec *timeout);
#endif

__R3_DECLS_END

#endif
