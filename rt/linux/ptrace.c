/* ptrace. The kernel stores the word of a PEEK request through its fourth argument and returns 0 or -errno
 * (ptrace(2), "C library/kernel differences"); the face returns the word. */
#include "internal.h"

#include <ring3/syscall.h>
#include <stdarg.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>

long ptrace(int request, ...)
{
    va_list list;
    va_start(list, request);
    long pid = va_arg(list, long), address = va_arg(list, long), data = va_arg(list, long);
    va_end(list);

    long word;
    int peeks = request >= PTRACE_PEEKTEXT && request <= PTRACE_PEEKUSER;
    long r = r3_syscall4(request, (int)pid, address, peeks ? (long)&word : data, SYS_ptrace);
    return r == 0 && peeks ? word : __r3_ret(r);
}
