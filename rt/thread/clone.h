/* Making a thread, or a process that shares memory: arch/<cpu>/<kernel>/clone. */
#ifndef R3_RT_CLONE_H
#define R3_RT_CLONE_H

/* Calls function(argument) on the stack that ends at `stack_end` and exits the thread with its result. `flags`:
 * CLONE_* and the signal of the end. parent_tid, tls and child_tid are read only with the flags that name them.
 * Result: the new tid, or -errno of clone(2). */
int __r3_clone(int (*function)(void *), void *stack_end, int flags, void *argument, volatile int *parent_tid, void *tls,
               volatile int *child_tid);

/* Unmaps the memory that holds the calling thread's stack, and ends the thread: touches no stack in between. */
__attribute__((__noreturn__)) void __r3_exit_unmap(void *base, unsigned long len);

#endif
