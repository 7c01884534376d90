/* prctl. Its options take up to four arguments, which are longs or pointers; reading one that was not passed is
 * harmless on all nine calling conventions, and the kernel looks only at those the option has. */
#include "internal.h"

#include <ring3/syscall.h>
#include <stdarg.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

int prctl(int option, ...)
{
    va_list list;
    va_start(list, option);
    long a = va_arg(list, long), b = va_arg(list, long), c = va_arg(list, long), d = va_arg(list, long);
    va_end(list);
    return (int)__r3_ret(r3_syscall5(option, a, b, c, d, SYS_prctl));
}
