/* sigaltstack: the stack that handlers with SA_ONSTACK run on. */
#include "internal.h"
#include "sys_signal.h"

int sigaltstack(const stack_t *restrict stack, stack_t *restrict old)
{
    return (int)__r3_ret(sys_sigaltstack(stack, old));
}
