/* Included first by a file whose system calls are all cancellation points: from here on the typed sys_* are. */
#ifndef R3_RT_THREAD_CANCEL_POINTS_H
#define R3_RT_THREAD_CANCEL_POINTS_H

#include "thread/cancel_point.h"

#define r3_syscall0(n) __r3_syscall_cancel_point3(0, 0, 0, n)
#define r3_syscall1(a, n) __r3_syscall_cancel_point3(a, 0, 0, n)
#define r3_syscall2(a, b, n) __r3_syscall_cancel_point3(a, b, 0, n)
#define r3_syscall3(a, b, c, n) __r3_syscall_cancel_point3(a, b, c, n)
#define r3_syscall4(a, b, c, d, n) __r3_syscall_cancel_point(a, b, c, d, 0, 0, n)
#define r3_syscall5(a, b, c, d, e, n) __r3_syscall_cancel_point(a, b, c, d, e, 0, n)
#define r3_syscall6(a, b, c, d, e, f, n) __r3_syscall_cancel_point(a, b, c, d, e, f, n)

#endif
