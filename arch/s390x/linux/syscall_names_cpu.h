/* System calls of s390x beyond those that every CPU has. */
#define R3_SYSCALLS_CPU(X) \
    R3_SYSCALLS_LEGACY(X) \
    X(umount) X(nice) X(signal) X(sigaction) X(sigsuspend) X(sigpending) X(uselib) X(readdir) X(socketcall) \
    X(idle) X(ipc) X(sigreturn) X(sigprocmask) X(bdflush) X(select) X(vfork) X(statfs64) X(fstatfs64) \
    X(sync_file_range) X(timerfd) X(s390_runtime_instr) X(s390_pci_mmio_write) X(s390_pci_mmio_read) \
    X(s390_guarded_storage) X(s390_sthyi) X(kexec_file_load) X(memfd_secret)
