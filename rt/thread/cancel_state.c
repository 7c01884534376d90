/* Whether and how the calling thread may be cancelled. Without pthread_cancel in the program all of this says no more
 * than it stores. */
#include "pthread_internal.h"

#include <errno.h>

#include "start/start.h"

__r3_needs(__r3_tls);

int pthread_setcancelstate(int state, int *old_state)
{
    struct __r3_thread *self = __r3_self();
    if ((unsigned)state > PTHREAD_CANCEL_MASKED)
        return EINVAL;
    if (old_state)
        *old_state = self->cancel_state;
    self->cancel_state = state;
    return 0;
}

int pthread_setcanceltype(int type, int *old_type)
{
    struct __r3_thread *self = __r3_self();
    if ((unsigned)type > PTHREAD_CANCEL_ASYNCHRONOUS)
        return EINVAL;
    if (old_type)
        *old_type = self->cancel_type;
    self->cancel_type = type;
    if (type == PTHREAD_CANCEL_ASYNCHRONOUS)
        __r3_cancel_act();
    return 0;
}

void pthread_testcancel(void) { __r3_cancel_act(); }
