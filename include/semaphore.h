/* POSIX.1-2024 <semaphore.h>. As POSIX.1-2024; sem_post is signal-safe, all are thread-safe. */
#ifndef _SEMAPHORE_H
#define _SEMAPHORE_H

#include <features.h>
#include <bits/types.h>
#include <bits/timespec.h>

typedef __clockid_t clockid_t;

typedef struct {
    volatile int __val[8];
} sem_t;
__R3_PIN_SIZE(sem_t, 32, 4);

#define SEM_FAILED ((sem_t *)0)

__R3_DECLS_BEGIN

int sem_init(sem_t *semaphore, int shared, unsigned int value);
int sem_destroy(sem_t *semaphore);
int sem_wait(sem_t *semaphore);
int sem_trywait(sem_t *semaphore);
int sem_timedwait(sem_t *__restrict semaphore, const struct timespec *__restrict deadline);
int sem_clockwait(sem_t *__restrict semaphore, clockid_t clock,
                  const struct timespec *__restrict deadline);
int sem_post(sem_t *semaphore);
int sem_getvalue(sem_t *__restrict semaphore, int *__restrict value);

sem_t *sem_open(const char *name, int flags, ...);
int sem_close(sem_t *semaphore);
int sem_unlink(const char *name);

__R3_DECLS_END

#endif
