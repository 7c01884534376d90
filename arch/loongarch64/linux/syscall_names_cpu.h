/* System calls of loongarch64 beyond those that every CPU has. */
#define R3_SYSCALLS_CPU(X) \
    X(sync_file_range) X(semop) X(accept) X(kexec_file_load)
