/* The runtime's lock once there are threads: see lock.h. */
#define R3_LOCK_STRONG
#include "lock.h"
#include "wait.h"

int __r3_threaded;

/* A short spin first: these locks guard a few instructions. Then the word says 2 and the holder wakes us. */
void __r3_lock_contended(struct __r3_lock *lock) {
    for (int spin = 0; spin < 100; spin++) {
        int free = 0;
        if (__atomic_compare_exchange_n(&lock->word, &free, 1, 0, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED)) return;
        if (free == 2) break;
    }
    while (__atomic_exchange_n(&lock->word, 2, __ATOMIC_ACQUIRE))
        __r3_wait(&lock->word, 2, CLOCK_REALTIME, 0, 0);
}

void __r3_unlock_contended(struct __r3_lock *lock) {
    if (__atomic_exchange_n(&lock->word, 0, __ATOMIC_RELEASE) == 2) __r3_wake(&lock->word, 1, 0);
}
