/* The functions behind pthread_cleanup_push and pthread_cleanup_pop: a list through the callers' frames. */
#include "pthread_internal.h"

#include "start/start.h"

__r3_needs(__r3_tls);

void _pthread_cleanup_push(struct __ptcb *handler, void (*function)(void *), void *argument)
{
    struct __r3_thread *self = __r3_self();
    handler->__f = function;
    handler->__x = argument;
    handler->__next = self->cleanup;
    self->cleanup = handler;
}

void _pthread_cleanup_pop(struct __ptcb *handler, int run)
{
    __r3_self()->cleanup = handler->__next;
    if (run)
        handler->__f(handler->__x);
}
