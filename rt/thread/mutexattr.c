/* Mutex attributes: type and sharing. The word is the mutex's kind. */
#include "pthread_internal.h"

#include <errno.h>

enum { TYPE = 3 };

int pthread_mutexattr_init(pthread_mutexattr_t *attributes)
{
    attributes->__attr = 0;
    return 0;
}

int pthread_mutexattr_destroy(pthread_mutexattr_t *attributes)
{
    (void)attributes;
    return 0;
}

int pthread_mutexattr_gettype(const pthread_mutexattr_t *restrict attributes, int *restrict type)
{
    *type = attributes->__attr & TYPE;
    return 0;
}

int pthread_mutexattr_settype(pthread_mutexattr_t *attributes, int type)
{
    if ((unsigned)type > PTHREAD_MUTEX_ERRORCHECK)
        return EINVAL;
    attributes->__attr = (attributes->__attr & ~TYPE) | (unsigned)type;
    return 0;
}

int pthread_mutexattr_getpshared(const pthread_mutexattr_t *restrict attributes, int *restrict shared)
{
    *shared = attributes->__attr & R3_SHARED ? PTHREAD_PROCESS_SHARED : PTHREAD_PROCESS_PRIVATE;
    return 0;
}

int pthread_mutexattr_setpshared(pthread_mutexattr_t *attributes, int shared)
{
    if ((unsigned)shared > PTHREAD_PROCESS_SHARED)
        return EINVAL;
    attributes->__attr = (attributes->__attr & ~(unsigned)R3_SHARED) | (shared ? R3_SHARED : 0);
    return 0;
}

int pthread_mutexattr_getprotocol(const pthread_mutexattr_t *restrict attributes, int *restrict protocol)
{
    (void)attributes;
    *protocol = PTHREAD_PRIO_NONE;
    return 0;
}

int pthread_mutexattr_setprotocol(pthread_mutexattr_t *attributes, int protocol)
{
    (void)attributes;
    if ((unsigned)protocol > PTHREAD_PRIO_PROTECT)
        return EINVAL;
    return protocol == PTHREAD_PRIO_NONE ? 0 : ENOTSUP;
}

int pthread_mutexattr_getrobust(const pthread_mutexattr_t *restrict attributes, int *restrict robust)
{
    (void)attributes;
    *robust = PTHREAD_MUTEX_STALLED;
    return 0;
}

int pthread_mutexattr_setrobust(pthread_mutexattr_t *attributes, int robust)
{
    (void)attributes;
    if ((unsigned)robust > PTHREAD_MUTEX_ROBUST)
        return EINVAL;
    return robust == PTHREAD_MUTEX_STALLED ? 0 : ENOTSUP;
}
