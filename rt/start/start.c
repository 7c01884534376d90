/* From the initial stack to main: the C half of _start (arch/<cpu>/<kernel>/crt1).
 *
 * What a program does not use is not in its file: each step but main and exit is a weak no-op here, and the archive
 * member that needs the step brings the strong one. So a program without errno, thread-local variables, canaries,
 * environ and getauxval goes straight to main. */
#include "internal.h"
#include "start/start.h"

#include <stdlib.h>

typedef void init_function(int argc, char **argv, char **envp);
extern init_function *const __preinit_array_start[], *const __preinit_array_end[];
extern init_function *const __init_array_start[], *const __init_array_end[];

__r3_weak void __r3_init_auxv(char **envp) { (void)envp; }
__r3_weak void __r3_init_tls(char **envp) { (void)envp; }
__r3_weak void __r3_init_canary(char **envp) { (void)envp; }
__r3_weak void __r3_init_environ(char **envp) { (void)envp; }

int main(int argc, char **argv, char **envp);

static inline void call_all(init_function *const *from, init_function *const *to, int argc, char **argv, char **envp)
{
    for (; from != to; from++)
        (*from)(argc, argv, envp);
}

__r3_noreturn __r3_no_canary void __r3_start(long *stack)
{
    int argc = (int)stack[0];
    char **argv = (char **)(stack + 1);
    char **envp = argv + argc + 1;

    __r3_init_tls(envp);
    __r3_init_canary(envp);
    __r3_init_auxv(envp);
    __r3_init_environ(envp);
    call_all(__preinit_array_start, __preinit_array_end, argc, argv, envp);
    call_all(__init_array_start, __init_array_end, argc, argv, envp);
    exit(main(argc, argv, envp));
}
