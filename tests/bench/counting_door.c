/* A door that counts: linked into a program in place of the library's, it tells the number of system calls on standard
 * error at the end, at the program's own speed. x86-64 alone. Source: syscall(2), "Architecture calling conventions". */
#include <ring3/syscall.h>
#include <sys/syscall.h>

static unsigned long calls;

static inline long enter(long number, long a, long b, long c, long d, long e, long f)
{
    register long r10 __asm__("r10") = d;
    register long r8 __asm__("r8") = e;
    register long r9 __asm__("r9") = f;
    long result;
    __asm__ volatile("syscall"
                     : "=a"(result)
                     : "a"(number), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory");
    return result;
}

/* Apart, since its array has a stack canary, and the first calls come before there is one. */
static __attribute__((__noinline__)) void tell(void)
{
    char text[24], *at = text + sizeof text;
    *--at = '\n';
    do
        *--at = (char)('0' + calls % 10);
    while (calls /= 10);
    enter(SYS_write, 2, (long)at, text + sizeof text - at, 0, 0, 0);
}

static long count(long number, long a, long b, long c, long d, long e, long f)
{
    if (number == SYS_exit_group)
        tell();
    calls++;
    return enter(number, a, b, c, d, e, f);
}

long r3_syscall0(long n) { return count(n, 0, 0, 0, 0, 0, 0); }
long r3_syscall1(long a, long n) { return count(n, a, 0, 0, 0, 0, 0); }
long r3_syscall2(long a, long b, long n) { return count(n, a, b, 0, 0, 0, 0); }
long r3_syscall3(long a, long b, long c, long n) { return count(n, a, b, c, 0, 0, 0); }
long r3_syscall4(long a, long b, long c, long d, long n) { return count(n, a, b, c, d, 0, 0); }
long r3_syscall5(long a, long b, long c, long d, long e, long n) { return count(n, a, b, c, d, e, 0); }
long r3_syscall6(long a, long b, long c, long d, long e, long f, long n) { return count(n, a, b, c, d, e, f); }
