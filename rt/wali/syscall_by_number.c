/* Any system call by a number that only the run knows: the one file that imports all that the engine has. */
#include "internal.h"

#include <errno.h>
#include <ring3/syscall.h>
#include <stdarg.h>
#include <unistd.h>

long long __r3_syscall_by_number(long long a, long long b, long long c, long long d, long long e, long long f, long number)
{
    switch (number) {
#define CALL(n) case n: return __r3_door(a, b, c, d, e, f, n);
#define R3_WALI_0(name, n) CALL(n)
#define R3_WALI_1(name, n, ...) CALL(n)
#define R3_WALI_2(name, n, ...) CALL(n)
#define R3_WALI_3(name, n, ...) CALL(n)
#define R3_WALI_4(name, n, ...) CALL(n)
#define R3_WALI_5(name, n, ...) CALL(n)
#define R3_WALI_6(name, n, ...) CALL(n)
#include <bits/wali_calls.h>
    default: return -ENOSYS;
    }
}

long syscall(long number, ...)
{
    va_list list;
    va_start(list, number);
    long a = va_arg(list, long), b = va_arg(list, long), c = va_arg(list, long);
    long d = va_arg(list, long), e = va_arg(list, long), f = va_arg(list, long);
    va_end(list);
    return __r3_ret((long)__r3_syscall_by_number(a, b, c, d, e, f, number));
}
