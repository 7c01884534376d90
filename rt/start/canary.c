/* The stack canary, from the kernel's random bytes (canary_seed.h), with a zero byte first in memory, so that a string
 * that overruns its array cannot write it. Compiled code reads it at one of three places, by CPU: fixed offsets in
 * the thread block (thread.h) or __stack_chk_guard. Linked when a function that has a canary is. */
#include "start/start.h"
#include "thread/thread.h"

#include "canary_seed.h"

#include <stdint.h>

__r3_needs(__r3_tls);

uintptr_t __stack_chk_guard;

__r3_no_canary void __r3_init_canary(char **envp)
{
    uintptr_t canary = (uintptr_t)&__stack_chk_guard * 1103515245;
    __r3_canary_seed(envp, &canary);
    *(char *)&canary = 0;
    __stack_chk_guard = canary;
    __r3_self()->canary = __r3_self()->canary_at_tail = canary;
}

/* No message: the stack, and with it all that printing leans on, is no longer to be trusted. */
__r3_noreturn __r3_no_canary void __stack_chk_fail(void) { __builtin_trap(); }
