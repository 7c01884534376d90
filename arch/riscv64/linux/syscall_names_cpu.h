/* System calls of riscv64 beyond those that every CPU has. */
#define R3_SYSCALLS_CPU(X) \
    X(sync_file_range) X(getrlimit) X(setrlimit) X(semop) X(accept) X(riscv_hwprobe) X(riscv_flush_icache) \
    X(kexec_file_load) X(memfd_secret)
