/* pthread_self, pthread_equal, and the kernel's id of a thread. */
#include "pthread_internal.h"

#include "start/start.h"
#include "sys_process.h"

__r3_needs(__r3_tls);

pthread_t pthread_self(void) { return __r3_self(); }
pthread_t thrd_current(void) __r3_alias(pthread_self);

#undef pthread_equal
int pthread_equal(pthread_t a, pthread_t b) { return a == b; }
int thrd_equal(pthread_t a, pthread_t b) __r3_alias(pthread_equal);

/* A thread has its id from birth, the main one from when it makes the first other: without one it is its own caller. */
int __r3_thread_id(struct __r3_thread *thread)
{
    if (!thread->tid)
        thread->tid = (int)sys_gettid();
    return thread->tid;
}
