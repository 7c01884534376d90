/* The runtime's lock once there are threads: see lock.h. */
#define R3_LOCK_STRONG
#include "thread/lock.h"

#include "thread/wait.h"

int __r3_threaded;

/* What create.c asks for, to have this file: the names above may be satisfied by their weak twins. */
const char __r3_lock_with_threads[1] = {0}; /* the name by which others ask for this file */

/* A short spin first: these locks guard a few instructions. Then the word says 2 and the holder wakes us. */
void __r3_lock_contended(struct __r3_lock *lock)
{
    for (int spin = 0; spin < 100; spin++) {
        int seen = 0;
        if (__atomic_compare_exchange_n(&lock->word, &seen, 1, 0, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED))
            return;
        if (seen == 2)
            break;
    }
    while (__atomic_exchange_n(&lock->word, 2, __ATOMIC_ACQUIRE))
        __r3_wait(&lock->word, 2, 0, 0, 0);
}

void __r3_unlock_contended(struct __r3_lock *lock)
{
    if (__atomic_exchange_n(&lock->word, 0, __ATOMIC_RELEASE) == 2)
        __r3_wake(&lock->word, 1, 0);
}
