/* A thread is a new instance of the module on the same memory, so it needs a module whose memory is shared (target
 * wasm32-wali-threads). Without, pthread_create fails with EAGAIN. */
#include <errno.h>

#include "thread/pthread_internal.h"
#include "tp_set.h"

#ifdef __wasm_atomics__

#include <bits/wali_imports.h>
#include <sys/mman.h>

#include "sys_memory.h"

/* What the new thread finds in memory before it has a stack; thread_entry.S reads the first two. */
struct birth {
    char *stack_top;
    char *tls; /* room for the thread-local variables */
    int (*entry)(void *);
    struct __r3_thread *thread;
};

void __r3_thread_entry(int tid, void *birth);              /* thread_entry.S */
void __r3_thread_main(int tid, const struct birth *birth); /* called by it, on the thread's own stack */

void __r3_thread_main(int tid, const struct birth *birth)
{
    __r3_tp_set(__r3_tp_of(birth->thread));
    birth->thread->tid = tid;
    birth->entry(birth->thread); /* ends with pthread_exit */
}

/* At the high end of the stack: the thread-local variables, and this. Linux has the id in the block before either side runs
 * on; here whoever comes first writes it. */
int __r3_thread_start(struct __r3_thread *thread, int (*entry)(void *), char *stack_top)
{
    size_t align = __builtin_wasm_tls_align() > 16 ? __builtin_wasm_tls_align() : 16;
    char *tls = (char *)(((uintptr_t)stack_top - __builtin_wasm_tls_size()) & -(uintptr_t)align);
    struct birth *birth = (struct birth *)(tls - sizeof *birth);
    *birth = (struct birth){(char *)((uintptr_t)birth & -(uintptr_t)16), tls, entry, thread};
    int tid = __r3_wali_thread_spawn(__r3_thread_entry, birth);
    if (tid < 0)
        return tid;
    __atomic_store_n(&thread->tid, tid, __ATOMIC_RELAXED);
    return 0;
}

#else

int __r3_thread_start(struct __r3_thread *thread, int (*entry)(void *), char *stack_top)
{
    (void)thread, (void)entry, (void)stack_top;
    return -ENOSYS;
}

#endif
