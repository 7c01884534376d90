/* System calls that are cancellation points. In a program that never calls pthread_cancel they are plain ones: the
 * strong twins are in cancel.c. */
#ifndef R3_RT_THREAD_CANCEL_POINT_H
#define R3_RT_THREAD_CANCEL_POINT_H

#include <ring3/syscall.h>
#include <sys/syscall.h>

#include "internal.h"

/* As r3_syscall6; -ECANCELED if the thread was cancelled and the call had no effect: the caller undoes what it has
 * begun and calls __r3_cancel_act, which does not return unless the cancel state is PTHREAD_CANCEL_MASKED. */
long __r3_syscall_cancelable(long a, long b, long c, long d, long e, long f, long n);
void __r3_cancel_act(void);

/* As r3_syscall6 and r3_syscall3; they do not return if the thread was cancelled and the call had no effect. For a
 * POSIX function that holds nothing while it waits (read, accept, nanosleep ...). */
long __r3_syscall_cancel_point(long a, long b, long c, long d, long e, long f, long n);
__r3_direct long __r3_syscall_cancel_point3(long a, long b, long c, long n);

#ifndef R3_CANCEL_STRONG
__r3_weak long __r3_syscall_cancelable(long a, long b, long c, long d, long e, long f, long n)
{
    return r3_syscall6(a, b, c, d, e, f, n);
}
__r3_weak long __r3_syscall_cancel_point(long a, long b, long c, long d, long e, long f, long n)
{
    return r3_syscall6(a, b, c, d, e, f, n);
}
__r3_weak __r3_direct long __r3_syscall_cancel_point3(long a, long b, long c, long n) { return r3_syscall3(a, b, c, n); }
__r3_weak void __r3_cancel_act(void) {}
#endif

#endif
