/* The steps around main, each a weak no-op until the member that has it is linked. */
#include "start/start.h"

__r3_weak void __r3_init_tls(void) {}
__r3_weak void __r3_init_canary(char **envp) { (void)envp; }
__r3_weak void __r3_init_auxv(char **envp) { (void)envp; }
__r3_weak void __r3_init_environ(char **envp) { (void)envp; }
__r3_weak void __r3_init_arrays(int argc, char **argv, char **envp) { (void)argc, (void)argv, (void)envp; }

__r3_weak void __r3_exit_atexit(void) {}
__r3_weak void __r3_fini_arrays(void) {}
__r3_weak void __r3_exit_stdio(void) {}

const char __r3_steps[1] = {0}; /* the name by which members ask for this file */

__r3_direct __r3_no_canary long *__r3_before_main(long *stack)
{
    char **argv = (char **)(stack + 1), **envp = argv + stack[0] + 1;
    __r3_init_tls();
    __r3_init_canary(envp);
    __r3_init_auxv(envp);
    __r3_init_environ(envp);
    __r3_init_arrays((int)stack[0], argv, envp);
    return stack;
}

__r3_direct int __r3_after_main(int status)
{
    __r3_exit_atexit();
    __r3_fini_arrays();
    __r3_exit_stdio();
    return status;
}
