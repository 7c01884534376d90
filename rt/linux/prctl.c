/* prctl: the kernel's drawer of per-process and per-thread switches. */
#include "internal.h"
#include "variadic.h"

#include <ring3/syscall.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

/* Always four longs after the option: those not passed are ignored by the options that do not have them. */
__r3_variadic_1_4(int, prctl, int, option, long);
int __r3_prctl(int option, long a, long b, long c, long d)
{
    return (int)__r3_ret(r3_syscall5(option, a, b, c, d, SYS_prctl));
}
