/* A door between the library and the kernel: every system call of the library comes by `door`, which may answer
 * itself or pass on. The linker sends r3_syscallN here (--wrap, see the Makefile); the assembly of process start,
 * thread start and sigreturn does not come by. */
#ifndef DOOR_H
#define DOOR_H

#include <stddef.h>

long __real_r3_syscall0(long n);
long __real_r3_syscall1(long a, long n);
long __real_r3_syscall2(long a, long b, long n);
long __real_r3_syscall3(long a, long b, long c, long n);
long __real_r3_syscall4(long a, long b, long c, long d, long n);
long __real_r3_syscall5(long a, long b, long c, long d, long e, long n);
long __real_r3_syscall6(long a, long b, long c, long d, long e, long f, long n);

/* What the test puts in the way; NULL: nothing. Arguments that the call does not have are 0. */
static long (*door)(long number, long a, long b, long c, long d, long e, long f);

#if __has_include("syscall_more.h") /* the entries that only some kernels need */
long __real_r3_syscall7(long a, long b, long c, long d, long e, long f, long g, long n);
long __real_r3_syscall_pair(long a, long b, long n, long *second);

/* What the door is not shown. Not thread-local, since the calls that make that possible come by, too: where these entries
 * are, tests with threads leave the door alone. */
static long door_seventh, *door_second;

/* The kernel itself. Every call may be made with seven arguments. */
static inline long door_pass(long n, long a, long b, long c, long d, long e, long f)
{
    return door_second ? __real_r3_syscall_pair(a, b, n, door_second) : __real_r3_syscall7(a, b, c, d, e, f, door_seventh, n);
}
#else
/* The kernel itself. Every call may be made with six arguments. */
static inline long door_pass(long n, long a, long b, long c, long d, long e, long f)
{
    return __real_r3_syscall6(a, b, c, d, e, f, n);
}
#endif

static inline long door_ask(long n, long a, long b, long c, long d, long e, long f)
{
    return door ? door(n, a, b, c, d, e, f) : door_pass(n, a, b, c, d, e, f);
}

long __wrap_r3_syscall0(long n) { return door_ask(n, 0, 0, 0, 0, 0, 0); }
long __wrap_r3_syscall1(long a, long n) { return door_ask(n, a, 0, 0, 0, 0, 0); }
long __wrap_r3_syscall2(long a, long b, long n) { return door_ask(n, a, b, 0, 0, 0, 0); }
long __wrap_r3_syscall3(long a, long b, long c, long n) { return door_ask(n, a, b, c, 0, 0, 0); }
long __wrap_r3_syscall4(long a, long b, long c, long d, long n) { return door_ask(n, a, b, c, d, 0, 0); }

long __wrap_r3_syscall5(long a, long b, long c, long d, long e, long n)
{
    return door_ask(n, a, b, c, d, e, 0);
}

long __wrap_r3_syscall6(long a, long b, long c, long d, long e, long f, long n)
{
    return door_ask(n, a, b, c, d, e, f);
}

#if __has_include("syscall_more.h")
long __wrap_r3_syscall7(long a, long b, long c, long d, long e, long f, long g, long n)
{
    door_seventh = g;
    long r = door_ask(n, a, b, c, d, e, f);
    door_seventh = 0;
    return r;
}

long __wrap_r3_syscall_pair(long a, long b, long n, long *second)
{
    door_second = second;
    long r = door_ask(n, a, b, 0, 0, 0, 0);
    door_second = 0;
    return r;
}
#endif

#endif
