/* A child that shares memory on a stack of its own; its parent waits until it has become another program, or ended. */
#ifndef R3_RT_VFORK_CALL_H
#define R3_RT_VFORK_CALL_H

#include "thread/clone.h"

#include <sched.h>
#include <signal.h>

/* Calls function(argument) in the child and exits with its result. `stack_end`: the high end. The child's pid, or
 * -errno. All signals must be blocked. */
static inline long __r3_vfork_call(int (*function)(void *), void *stack_end, void *argument)
{
    return __r3_clone(function, stack_end, CLONE_VM | CLONE_VFORK | SIGCHLD, argument, 0, 0, 0);
}

#endif
