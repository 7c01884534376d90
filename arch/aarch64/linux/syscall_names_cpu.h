/* System calls of aarch64 beyond those that every CPU has. */
#define R3_SYSCALLS_CPU(X) \
    X(renameat) X(sync_file_range) X(getrlimit) X(setrlimit) X(semop) X(accept) X(kexec_file_load) \
    X(memfd_secret)
