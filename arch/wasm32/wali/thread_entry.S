# void __r3_thread_entry(int tid, struct birth *birth): where the engine starts a thread, in an instance of the module of its
# own whose stack pointer and TLS base are still the main thread's. Both come from *birth (thread_start.c) before anything
# touches the stack.
    .globaltype __stack_pointer, i32
    .functype __wasm_init_tls (i32) -> ()
    .functype __r3_thread_main (i32, i32) -> ()

    .section .text.__r3_thread_entry,"",@
    .globl __r3_thread_entry
    .hidden __r3_thread_entry
    .type __r3_thread_entry,@function
__r3_thread_entry:
    .functype __r3_thread_entry (i32, i32) -> ()
    local.get 1
    i32.load 0
    global.set __stack_pointer
    local.get 1
    i32.load 4
    call __wasm_init_tls
    local.get 0
    local.get 1
    call __r3_thread_main
    end_function
