/* makecontext: a context that calls a function on a stack of its own. Which registers and stack words carry the
 * arguments is the CPU's (context.h); each argument is taken as a full word, so ints and pointers both pass. */
#include "context.h"

#include <stdarg.h>
#include <stdint.h>
#include <ucontext.h>

void makecontext(ucontext_t *context, void (*function)(void), int argc, ...)
{
    int on_stack = argc > R3_CONTEXT_REGISTER_ARGS ? argc - R3_CONTEXT_REGISTER_ARGS : 0;
    uintptr_t top = (uintptr_t)context->uc_stack.ss_sp + context->uc_stack.ss_size;
    uintptr_t args = ((top - (size_t)on_stack * sizeof(long)) & -(uintptr_t)16);
    long *stack = (long *)args;

    va_list list;
    va_start(list, argc);
    for (int i = 0; i < argc; i++) {
        long value = va_arg(list, long);
        if (i < R3_CONTEXT_REGISTER_ARGS)
            *__r3_context_arg(context, i) = value;
        else
            stack[i - R3_CONTEXT_REGISTER_ARGS] = value;
    }
    va_end(list);
    __r3_context_begin(context, args, (uintptr_t)function, context->uc_link);
}
