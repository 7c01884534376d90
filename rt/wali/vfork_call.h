/* A child that is to become another program: made by fork, the only way there is, so that it shares nothing. */
#ifndef R3_RT_VFORK_CALL_H
#define R3_RT_VFORK_CALL_H

#include "sys.h"

/* Calls function(argument) in the child and exits with its result. The child's pid, or -errno. */
static inline long __r3_vfork_call(int (*function)(void *), void *stack_end, void *argument)
{
    (void)stack_end;
    long pid = sys_fork();
    if (!pid)
        sys_exit_group(function(argument));
    return pid;
}

#endif
