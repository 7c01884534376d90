/* System calls of x86_64, and of WALI, beyond those that every CPU has. */
#define R3_SYSCALLS_CPU(X) \
    R3_SYSCALLS_LEGACY(X) \
    X(select) X(accept) X(vfork) X(semop) X(uselib) X(modify_ldt) X(arch_prctl) X(iopl) X(ioperm) X(tuxcall) \
    X(security) X(time) X(set_thread_area) X(get_thread_area) X(epoll_ctl_old) X(epoll_wait_old) X(vserver) \
    X(sync_file_range) X(kexec_file_load) X(uretprobe) X(memfd_secret)
