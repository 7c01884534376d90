/* pthread_getattr_np, pthread_attr_get_np: where a thread's stack is; and who is the main thread. */
#include "thread/pthread_internal.h"

#include <sys/resource.h>
#include <sys/sysctl.h>

#include "start/start.h"
#include "sys_process.h"

__r3_needs(__r3_tls);

size_t __r3_page_size(void);

/* The kernel tells the end of the main stack; the size is what it may grow to. */
static void main_stack(struct attributes *a)
{
    static const int name[] = {CTL_KERN, KERN_USRSTACK};
    size_t page = __r3_page_size(), size = sizeof(long);
    unsigned long top = (uintptr_t)&a & -page;
    struct rlimit limit = {0, 0};
    sys_sysctl(name, 2, &top, &size, 0, 0);
    if (sys_getrlimit(RLIMIT_STACK, &limit) < 0 || limit.rlim_cur > 8 << 20)
        limit.rlim_cur = 8 << 20;
    a->stack_len = (size_t)limit.rlim_cur & -page;
    a->stack = (char *)(top - a->stack_len);
}

int pthread_getattr_np(pthread_t thread, pthread_attr_t *attributes)
{
    struct attributes *a = (void *)attributes;
    *a = (struct attributes){.detached = thread->detached == R3_THREAD_DETACHED};
    if (!thread->map) {
        main_stack(a);
        return 0;
    }
    a->guard_len = thread->guard_len;
    a->stack = thread->stack;
    a->stack_len = thread->stack_len;
    return 0;
}

int pthread_attr_get_np(pthread_t thread, pthread_attr_t *attributes) __r3_alias(pthread_getattr_np);

int pthread_main_np(void);
int pthread_main_np(void) { return !__r3_self()->map; }
