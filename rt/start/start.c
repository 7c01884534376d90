/* From the initial stack to main: the C half of _start (arch/<cpu>/<kernel>/crt1).
 *
 * What a program does not use is not in its file. All steps but main and exit hide behind one weak no-op, so that the
 * smallest programs pay one call for not having them. */
#include "start/start.h"
#include "sys.h"

int main(int argc, char **argv, char **envp);

__r3_weak __r3_direct __r3_no_canary long *__r3_before_main(long *stack) { return stack; }
__r3_weak __r3_direct int __r3_after_main(int status) { return status; }

__r3_direct __r3_no_canary void __r3_start(long *stack)
{
    stack = __r3_before_main(stack);
    char **argv = (char **)(stack + 1);
    /* What exit() does, without the detour. */
    sys_exit_group(__r3_after_main(main((int)stack[0], argv, argv + stack[0] + 1)));
}
