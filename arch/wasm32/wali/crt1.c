/* _start, which the engine calls: __init first of all, then the steps, main and the end. clang names main by its
 * parameters: __main_void where it has none, __main_argc_argv, or main itself with three; whichever is missing is in the
 * library and leads to the next (rt/wali/main_*.c), so that a program whose main takes nothing asks for no arguments. */
#include "start/start.h"
#include "sys.h"

#include <bits/wali_imports.h>

int __main_void(void);
void __wasm_call_ctors(void); /* the linker's: all constructors */
void _start(void);

__r3_weak long *__r3_before_main(long *stack) { return stack; }
__r3_weak int __r3_after_main(int status) { return status; }

__attribute__((__visibility__("default"))) void _start(void)
{
    /* What a kernel leaves for a program: argc, argv, environment and auxiliary vector, all empty. */
    static long stack[5];
    __r3_wali_init();
    __r3_before_main(stack);
    __wasm_call_ctors();
    sys_exit_group(__r3_after_main(__main_void()));
}
