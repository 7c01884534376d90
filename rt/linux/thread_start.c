/* How Linux starts a thread: clone(2) with all that makes it one of this process (2.6). The id is in the block before
 * either side runs on; the word `alive` is zeroed and woken when the kernel is done with the stack. */
#include "thread/clone.h"
#include "thread/pthread_internal.h"

int __r3_thread_start(struct __r3_thread *thread, int (*entry)(void *), char *stack_top)
{
    int flags = CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD | CLONE_SYSVSEM | CLONE_SETTLS |
                CLONE_PARENT_SETTID | CLONE_CHILD_CLEARTID;
    int tid = __r3_clone(entry, stack_top, flags, thread, &thread->tid, (void *)__r3_tp_of(thread), &thread->alive);
    return tid < 0 ? tid : 0;
}
