# WALI: the Linux system calls that a WebAssembly engine lends to a module. It has epoll, eventfd and futex; timers,
# signals, children and file changes have no descriptor.
KERNEL     := wali
FAMILY     := linux
MECHANISMS := futex epoll eventfd
# A module has no program headers, no vDSO, no auxiliary vector and no relocations of its own; constructors are called by
# the linker's own function. The engine shows no registers of what a signal interrupts: no contexts, no jumps, and no
# cancellation of a call that has begun; a process is made with fork alone.
WITHOUT    := rt/start/relocate.c rt/start/start_pie.c rt/start/start.c rt/start/arrays.c rt/start/canary.c \
    rt/linux/dl_iterate_phdr.c rt/linux/vdso.c rt/linux/syscall_name.c rt/linux/clone_call.c rt/linux/timer_thread.c \
    rt/signal/context.c rt/signal/makecontext.c rt/signal/sigjmp.c rt/thread/cancel.c
