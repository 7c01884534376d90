# WALI: the Linux system calls that a WebAssembly engine lends to a module. Of the mechanisms it has futex, epoll and eventfd;
# the others are Linux's files, whose calls are -ENOSYS here.
KERNEL     := wali
FAMILY     := linux
MECHANISMS := futex epoll eventfd timerfd signalfd inotify pidfd sigchld
# A module has no program headers, no vDSO, no auxiliary vector and no relocations of its own; constructors are called by
# the linker's own function. The engine shows no registers of what a signal interrupts: no contexts, no jumps, and no
# cancellation of a call that has begun; a process is made with fork alone.
WITHOUT    := rt/start/relocate.c rt/start/start_pie.c rt/start/start.c rt/start/arrays.c rt/start/canary.c \
    rt/linux/dl_iterate_phdr.c rt/linux/vdso.c rt/linux/clone_call.c \
    rt/signal/context.c rt/signal/makecontext.c rt/signal/sigjmp.c rt/thread/cancel.c
# A module is never process 1, and it starts programs of the engine's kernel at best.
NO_EXAMPLES := init
