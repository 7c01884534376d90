/* Thread attributes. */
#include "pthread_internal.h"

#include <errno.h>
#include <limits.h>

enum { STACK_MIN = 2048 }; /* PTHREAD_STACK_MIN */

static inline struct attributes *view(pthread_attr_t *attributes) { return (struct attributes *)attributes; }
static inline const struct attributes *look(const pthread_attr_t *attributes) { return (const void *)attributes; }

/* A guard of one byte is a page of the machine's size. */
int pthread_attr_init(pthread_attr_t *attributes)
{
    *view(attributes) = (struct attributes){.stack_len = R3_STACK_LEN, .guard_len = 1};
    return 0;
}

int pthread_attr_destroy(pthread_attr_t *attributes)
{
    (void)attributes;
    return 0;
}

int pthread_attr_getdetachstate(const pthread_attr_t *attributes, int *state)
{
    *state = look(attributes)->detached;
    return 0;
}

int pthread_attr_setdetachstate(pthread_attr_t *attributes, int state)
{
    if ((unsigned)state > PTHREAD_CREATE_DETACHED)
        return EINVAL;
    view(attributes)->detached = state;
    return 0;
}

int pthread_attr_getguardsize(const pthread_attr_t *restrict attributes, size_t *restrict size)
{
    *size = look(attributes)->guard_len;
    return 0;
}

int pthread_attr_setguardsize(pthread_attr_t *attributes, size_t size)
{
    if (size > PTRDIFF_MAX / 4)
        return EINVAL;
    view(attributes)->guard_len = size;
    return 0;
}

int pthread_attr_getinheritsched(const pthread_attr_t *restrict attributes, int *restrict how)
{
    *how = look(attributes)->explicit_scheduling;
    return 0;
}

int pthread_attr_setinheritsched(pthread_attr_t *attributes, int how)
{
    if ((unsigned)how > PTHREAD_EXPLICIT_SCHED)
        return EINVAL;
    view(attributes)->explicit_scheduling = how;
    return 0;
}

int pthread_attr_getschedparam(const pthread_attr_t *restrict attributes, struct sched_param *restrict parameters)
{
    *parameters = (struct sched_param){.sched_priority = look(attributes)->priority};
    return 0;
}

int pthread_attr_setschedparam(pthread_attr_t *restrict attributes, const struct sched_param *restrict parameters)
{
    view(attributes)->priority = parameters->sched_priority;
    return 0;
}

int pthread_attr_getschedpolicy(const pthread_attr_t *restrict attributes, int *restrict policy)
{
    *policy = look(attributes)->policy;
    return 0;
}

int pthread_attr_setschedpolicy(pthread_attr_t *attributes, int policy)
{
    view(attributes)->policy = policy;
    return 0;
}

int pthread_attr_getscope(const pthread_attr_t *restrict attributes, int *restrict scope)
{
    (void)attributes;
    *scope = PTHREAD_SCOPE_SYSTEM;
    return 0;
}

int pthread_attr_setscope(pthread_attr_t *attributes, int scope)
{
    (void)attributes;
    return scope == PTHREAD_SCOPE_SYSTEM ? 0 : scope == PTHREAD_SCOPE_PROCESS ? ENOTSUP : EINVAL;
}

int pthread_attr_getstack(const pthread_attr_t *restrict attributes, void **restrict lowest, size_t *restrict size)
{
    if (!look(attributes)->stack)
        return EINVAL;
    *lowest = look(attributes)->stack;
    *size = look(attributes)->stack_len;
    return 0;
}

int pthread_attr_setstack(pthread_attr_t *attributes, void *lowest, size_t size)
{
    if (size < STACK_MIN || size > PTRDIFF_MAX / 4)
        return EINVAL;
    view(attributes)->stack = lowest;
    view(attributes)->stack_len = size;
    return 0;
}

int pthread_attr_getstacksize(const pthread_attr_t *restrict attributes, size_t *restrict size)
{
    *size = look(attributes)->stack_len;
    return 0;
}

int pthread_attr_setstacksize(pthread_attr_t *attributes, size_t size)
{
    if (size < STACK_MIN || size > PTRDIFF_MAX / 4)
        return EINVAL;
    view(attributes)->stack = 0;
    view(attributes)->stack_len = size;
    return 0;
}
