/* pthread_getattr_np: where a thread's stack is. */
#include "thread/pthread_internal.h"

#include <sys/auxv.h>
#include <sys/resource.h>

#include "start/start.h"
#include "sys_process.h"

__r3_needs(__r3_tls);

size_t __r3_page_size(void);

/* The kernel puts the program's path last on the main stack; the size is what it may grow to. */
static void main_stack(struct attributes *a)
{
    size_t page = __r3_page_size();
    const char *end = (const char *)getauxval(AT_EXECFN);
    if (!end)
        end = (const char *)&a; /* at least what is in use */
    else
        while (*end++)
            ;
    uintptr_t top = ((uintptr_t)end + sizeof(long) + page - 1) & -page;
    struct rlimit limit = {0, 0};
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
