/* clone(2), for programs. */
#include "thread/clone.h"

#include "internal.h"

#include <errno.h>
#include <ring3/syscall.h>
#include <sched.h>
#include <stdarg.h>
#include <sys/syscall.h>

/* The optional arguments are pid_t *parent_tid, void *tls, pid_t *child_tid: passed by who gives the flags that name
 * them, and reading those that were not is harmless on all nine calling conventions. A thread made here is not one of
 * pthread's: with the caller's tls it shares errno. */
int clone(int (*function)(void *), void *stack_top, int flags, void *argument, ...)
{
    va_list list;
    va_start(list, argument);
    volatile int *parent_tid = va_arg(list, volatile int *);
    void *tls = va_arg(list, void *);
    volatile int *child_tid = va_arg(list, volatile int *);
    va_end(list);
    if (!function || !stack_top)
        return (int)__r3_ret(-EINVAL);
    return (int)__r3_ret(__r3_clone(function, stack_top, flags, argument, parent_tid, tls, child_tid));
}
