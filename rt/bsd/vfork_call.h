/* A child that shares memory on a stack of its own (arch/<cpu>/bsd/vfork); its parent waits until it has become another
 * program, or ended. */
#ifndef R3_RT_VFORK_CALL_H
#define R3_RT_VFORK_CALL_H

/* Calls function(argument) in the child and exits with its result. `stack_end`: the high end. The child's pid, or
 * -errno. All signals must be blocked. */
long __r3_vfork_call(int (*function)(void *), void *stack_end, void *argument);

#endif
