/* What the files of rt/thread share: the objects of <pthread.h> as they are inside, and the steps of a thread's life. */
#ifndef R3_RT_PTHREAD_INTERNAL_H
#define R3_RT_PTHREAD_INTERNAL_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <pthread.h>
#include <signal.h>
#include <stdint.h>

#include "internal.h"
#include "signal_own.h"
#include "sys_signal.h"
#include "sys_thread.h"
#include "thread/cancel_point.h"
#include "thread/thread.h"
#include "thread/wait.h"

/* A private view of a public object that is at least as large and as aligned. */
#define R3_OVERLAY(private, public)                                                       \
    _Static_assert(sizeof(struct private) <= sizeof(public), "fits " #public);            \
    _Static_assert(_Alignof(struct private) <= _Alignof(public), "is aligned as " #public)

struct attributes {
    size_t stack_len, guard_len;
    char *stack; /* lowest byte, NULL: to be mapped */
    int detached, explicit_scheduling, policy, priority;
};
R3_OVERLAY(attributes, pthread_attr_t);

enum { R3_STACK_LEN = 128 << 10, R3_SHARED = 128 /* in an object's kind: between processes */ };

struct mutex {
    int kind;          /* PTHREAD_MUTEX_* | R3_SHARED */
    volatile int word; /* 0 free, 1 held, 2 held and somebody may be asleep */
    uintptr_t owner;   /* not of a normal one: thread block, or tid if shared; 0 free */
    int again;         /* times a recursive one is held beyond the first */
};
R3_OVERLAY(mutex, pthread_mutex_t);

/* The flags of __r3_wait and __r3_wake for an object's kind. */
static inline int __r3_wait_flags(int kind) { return kind & R3_SHARED ? R3_WAIT_SHARED : 0; }

/* The kernel's id of a thread. The main thread's is asked for only here: start-up makes no system call for it. */
int __r3_thread_id(struct __r3_thread *thread);

static inline void __r3_signals_block(sigset_t *old)
{
    static const sigset_t all = {{-1, -1, -1, -1}}; /* 128 signals, in parts of 32 bits or of 64 */
    sys_rt_sigprocmask(SIG_BLOCK, &all, old);
}

static inline void __r3_signals_restore(const sigset_t *old) { sys_rt_sigprocmask(SIG_SETMASK, old, 0); }

/* create.c */
int __r3_thread_create(pthread_t *to, const pthread_attr_t *attributes, void *(*start)(void *), void *argument,
                       int returns_int);
extern volatile int __r3_threads_alive; /* threads that have not ended, less one */

/* rt/<kernel>/thread_start.c: runs entry(thread) on the stack, with the thread block; 0 or -errno. */
int __r3_thread_start(struct __r3_thread *thread, int (*entry)(void *), char *stack_top);

/* join.c: 0, ETIMEDOUT or EINVAL. */
int __r3_thread_join(struct __r3_thread *thread, void **result, clockid_t clock, const struct timespec *deadline);

#endif
