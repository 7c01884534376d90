/* pthread_once and call_once. Cancelled in the middle, the next caller starts over. */
#include "pthread_internal.h"

enum { FRESH, RUNNING, DONE, RUNNING_WITH_SLEEPERS };

static void settle(pthread_once_t *once, int state)
{
    if (__atomic_exchange_n(once, state, __ATOMIC_ACQ_REL) == RUNNING_WITH_SLEEPERS)
        __r3_wake(once, R3_WAKE_ALL, 0);
}

static void undo(void *once) { settle(once, FRESH); }

static void run(pthread_once_t *once, void (*function)(void))
{
    pthread_cleanup_push(undo, once);
    function();
    pthread_cleanup_pop(0);
    settle(once, DONE);
}

int pthread_once(pthread_once_t *once, void (*function)(void))
{
    for (;;) {
        int state = __atomic_load_n(once, __ATOMIC_ACQUIRE);
        if (state == DONE)
            return 0;
        if (state == RUNNING_WITH_SLEEPERS) {
            __r3_wait(once, RUNNING_WITH_SLEEPERS, CLOCK_REALTIME, 0, 0);
            continue;
        }
        int next = state == FRESH ? RUNNING : RUNNING_WITH_SLEEPERS;
        if (__atomic_compare_exchange_n(once, &state, next, 0, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED) && next == RUNNING) {
            run(once, function);
            return 0;
        }
    }
}

void call_once(pthread_once_t *once, void (*function)(void)) { pthread_once(once, function); }
