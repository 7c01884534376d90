/* pthread_exit: handlers, values, heap; then the thread leaves, and takes its memory along if nobody will join it. */
#include "pthread_internal.h"

#include <stdlib.h>

#include "start/start.h"

__r3_needs(__r3_tls);

__r3_weak volatile int __r3_threads_alive;
__r3_weak void __r3_keys_end(struct __r3_thread *self) { (void)self; }
__r3_weak void __r3_heap_abandon(struct __r3_thread *self) { (void)self; }

/* With all signals blocked: a handler would find a thread without heap, values or, at the end, a stack. */
static __r3_noreturn void leave(struct __r3_thread *self)
{
    int joinable = R3_THREAD_JOINABLE;
    joinable = __atomic_compare_exchange_n(&self->detached, &joinable, R3_THREAD_ENDING, 0, __ATOMIC_ACQ_REL,
                                           __ATOMIC_ACQUIRE);
    if (self->map && !joinable)
        sys_exit_thread_unmap(self->map, self->map_len);
    sys_exit_thread(&self->alive, !self->map);
}

__r3_noreturn void pthread_exit(void *result)
{
    struct __r3_thread *self = __r3_self();
    self->cancel_state = PTHREAD_CANCEL_DISABLE;
    self->cancel_type = PTHREAD_CANCEL_DEFERRED;
    self->result = result;
    while (self->cleanup) {
        struct __ptcb *handler = self->cleanup;
        self->cleanup = handler->__next;
        handler->__f(handler->__x);
    }
    __r3_keys_end(self);

    sigset_t mask;
    __r3_signals_block(&mask);
    if (__r3_threads_alive)
        __r3_heap_abandon(self);
    if (__atomic_fetch_sub(&__r3_threads_alive, 1, __ATOMIC_ACQ_REL) == 0) { /* the last one ends the process */
        __atomic_store_n(&__r3_threads_alive, 0, __ATOMIC_RELAXED);
        __r3_signals_restore(&mask);
        exit(0);
    }
    __r3_lock(&self->end_lock);
    self->ended = 1;
    __r3_unlock(&self->end_lock);
    leave(self);
}

/* rt/signal/context.c: the thread's last context has ended. */
void __r3_context_last(void);
void __r3_context_last(void) { pthread_exit(0); }
