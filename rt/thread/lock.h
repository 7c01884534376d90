/* The runtime's own lock: stdio, atexit, the environment and the like.
 *
 * A program without threads pays a load, a test and a plain store: the atomics and the sleep live in lock.c,
 * which arrives with pthread_create. The plain store is needed: a lock taken just before the first thread is
 * made must be seen as taken by that thread.
 * Not recursive, no owner, never held across a call into user code. Zero is unlocked: static storage will do. */
#ifndef R3_RT_THREAD_LOCK_H
#define R3_RT_THREAD_LOCK_H

#include "../internal.h"

struct __r3_lock {
    volatile int word; /* 0 free, 1 held, 2 held and somebody may be asleep */
};

void __r3_lock_contended(struct __r3_lock *lock);
void __r3_unlock_contended(struct __r3_lock *lock);

/* __r3_threaded: true from the first pthread_create on. The weak twins are what a program without threads
 * gets; lock.c and create.c, which say R3_LOCK_STRONG, bring the strong ones. */
#ifdef R3_LOCK_STRONG
extern int __r3_threaded;
#else
__r3_weak int __r3_threaded;
__r3_weak void __r3_lock_contended(struct __r3_lock *lock) { (void)lock; }
__r3_weak void __r3_unlock_contended(struct __r3_lock *lock) { (void)lock; }
#endif

static inline void __r3_lock(struct __r3_lock *lock)
{
    if (__r3_threaded)
        __r3_lock_contended(lock);
    else
        lock->word = 1;
}

static inline void __r3_unlock(struct __r3_lock *lock)
{
    if (__r3_threaded)
        __r3_unlock_contended(lock);
    else
        lock->word = 0;
}

#endif
