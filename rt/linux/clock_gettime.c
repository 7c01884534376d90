/* Reading a clock goes through the vDSO where the kernel maps one (no mode switch); looked up at the first use and
 * remembered. Without it (qemu-user, AT_SYSINFO_EHDR stripped by a tracer) the system call serves. */
#include "internal.h"
#include "sys_time.h"
#include "vdso.h"

#include <stdatomic.h>
#include <time.h>

typedef int clock_function(clockid_t, struct timespec *);

static int through_the_kernel(clockid_t clock, struct timespec *now) { return (int)sys_clock_gettime(clock, now); }

static int find_and_call(clockid_t clock, struct timespec *now);
static _Atomic(clock_function *) reader = find_and_call;

static int find_and_call(clockid_t clock, struct timespec *now)
{
    clock_function *found = (clock_function *)__r3_vdso_clock_gettime();
    if (!found)
        found = through_the_kernel;
    atomic_store_explicit(&reader, found, memory_order_relaxed);
    return found(clock, now);
}

int clock_gettime(clockid_t clock, struct timespec *now)
{
    /* Any failure (a clock the vDSO does not know; powerpc's positive error) is the kernel's to explain. */
    if (atomic_load_explicit(&reader, memory_order_relaxed)(clock, now) == 0)
        return 0;
    return (int)__r3_ret(sys_clock_gettime(clock, now));
}
