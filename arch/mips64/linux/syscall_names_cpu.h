/* System calls of mips64 beyond those that every CPU has. */
#define R3_SYSCALLS_CPU(X) \
    R3_SYSCALLS_LEGACY(X) \
    X(_newselect) X(accept) X(semop) X(cacheflush) X(cachectl) X(sysmips) X(vserver) X(set_thread_area) \
    X(sync_file_range) X(timerfd)
