/* No system call is a cancellation point: a signal finds a thread between two instructions of WebAssembly and cannot turn
 * it away from a call that it has begun. There is no pthread_cancel; pthread_testcancel does nothing. */
#ifndef R3_RT_THREAD_CANCEL_POINT_H
#define R3_RT_THREAD_CANCEL_POINT_H

#include <ring3/syscall.h>
#include <sys/syscall.h>

#define __r3_syscall_cancelable r3_syscall6
#define __r3_syscall_cancel_point r3_syscall6
#define __r3_syscall_cancel_point3 r3_syscall3

static inline void __r3_cancel_act(void) {}

#endif
