/* The thread block. The thread-local variables are the linker's business: the main thread's stand where the module has
 * them, a thread's are copied by its own __wasm_init_tls. */
#include "start/start.h"
#include "thread/thread.h"
#include "tp_set.h"

__r3_needs(__r3_steps);

const char __r3_tls[1] = {0}; /* the name by which others ask for this file */
_Thread_local unsigned long __r3_tp;

static struct __r3_thread main_thread;

size_t __r3_tls_area_size(void) { return sizeof(struct __r3_thread) + _Alignof(struct __r3_thread); }

struct __r3_thread *__r3_tls_area_init(void *memory)
{
    struct __r3_thread *thread = (void *)(((uintptr_t)memory + _Alignof(struct __r3_thread) - 1) &
                                          -(uintptr_t)_Alignof(struct __r3_thread));
    thread->self = thread;
    return thread;
}

void __r3_init_tls(void) { __r3_tp_set(__r3_tp_of(__r3_tls_area_init(&main_thread))); }
