/* ISO C17 7.26 <threads.h>: threads, mutexes, conditions, thread-specific values. Values and sizes are musl's.
 * A thread is a pthread and may be handed to <pthread.h>'s functions; mtx_t and cnd_t are a pthread_mutex_t and a
 * pthread_cond_t inside. */
#ifndef _THREADS_H
#define _THREADS_H

#include <features.h>
#include <bits/pthread_types.h>
#include <time.h>

typedef pthread_t thrd_t;
typedef pthread_once_t once_flag;
typedef pthread_key_t tss_t;
typedef int (*thrd_start_t)(void *);
typedef void (*tss_dtor_t)(void *);

typedef struct { union { int __i[10]; void *__p[5]; } __u; } mtx_t;
typedef struct { union { int __i[12]; void *__p[6]; } __u; } cnd_t;
__R3_PIN_SIZE(mtx_t, 40, 8);
__R3_PIN_SIZE(cnd_t, 48, 8);

#ifndef __cplusplus
#define thread_local _Thread_local
#endif

#define ONCE_FLAG_INIT 0
#define TSS_DTOR_ITERATIONS 4

enum { thrd_success = 0, thrd_busy = 1, thrd_error = 2, thrd_nomem = 3, thrd_timedout = 4 };
enum { mtx_plain = 0, mtx_recursive = 1, mtx_timed = 2 };

__R3_DECLS_BEGIN

int thrd_create(thrd_t *thread, thrd_start_t function, void *argument);
__R3_NORETURN void thrd_exit(int result);
int thrd_detach(thrd_t thread);
int thrd_join(thrd_t thread, int *result);
int thrd_sleep(const struct timespec *duration, struct timespec *remaining);
void thrd_yield(void);
thrd_t thrd_current(void);
int thrd_equal(thrd_t a, thrd_t b);

void call_once(once_flag *flag, void (*function)(void));

int mtx_init(mtx_t *mutex, int type);
void mtx_destroy(mtx_t *mutex);
int mtx_lock(mtx_t *mutex);
int mtx_timedlock(mtx_t *__restrict mutex, const struct timespec *__restrict deadline); /* CLOCK_REALTIME */
int mtx_trylock(mtx_t *mutex);
int mtx_unlock(mtx_t *mutex);

int cnd_init(cnd_t *condition);
void cnd_destroy(cnd_t *condition);
int cnd_broadcast(cnd_t *condition);
int cnd_signal(cnd_t *condition);
int cnd_timedwait(cnd_t *__restrict condition, mtx_t *__restrict mutex, const struct timespec *__restrict deadline);
int cnd_wait(cnd_t *condition, mtx_t *mutex);

int tss_create(tss_t *key, tss_dtor_t destroy);
void tss_delete(tss_t key);
int tss_set(tss_t key, void *value);
void *tss_get(tss_t key);

__R3_DECLS_END

#endif
