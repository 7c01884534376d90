/* syscall: any system call by number, with errno. r3_syscallN is the same without. */
#include "internal.h"
#include "syscall_more.h"

#include <stdarg.h>
#include <unistd.h>

long syscall(long number, ...)
{
    va_list list;
    va_start(list, number);
    long a = va_arg(list, long), b = va_arg(list, long), c = va_arg(list, long);
    long d = va_arg(list, long), e = va_arg(list, long), f = va_arg(list, long), g = va_arg(list, long);
    va_end(list);
    return __r3_ret(r3_syscall7(a, b, c, d, e, f, g, number));
}
