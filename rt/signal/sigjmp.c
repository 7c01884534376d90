/* The part of sigsetjmp and siglongjmp that is the same on every CPU: the signal mask in the jump buffer. Called
 * from arch/<cpu>/setjmp; the second runs on the stack that is returned to. */
#include "internal.h"
#include "sys_signal.h"

#include <setjmp.h>

void __r3_sigjmp_save(struct __jmp_buf_tag *env, int save_mask);
void __r3_sigjmp_restore(struct __jmp_buf_tag *env);

void __r3_sigjmp_save(struct __jmp_buf_tag *env, int save_mask)
{
    env->__fl = save_mask != 0;
    if (save_mask)
        sys_rt_sigprocmask(SIG_BLOCK, 0, (sigset_t *)env->__ss);
}

void __r3_sigjmp_restore(struct __jmp_buf_tag *env)
{
    if (env->__fl)
        sys_rt_sigprocmask(SIG_SETMASK, (sigset_t *)env->__ss, 0);
}
