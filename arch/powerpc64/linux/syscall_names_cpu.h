/* System calls of powerpc64 beyond those that every CPU has. */
#define R3_SYSCALLS_CPU(X) \
    R3_SYSCALLS_LEGACY(X) \
    X(waitpid) X(time) X(break) X(oldstat) X(umount) X(stime) X(oldfstat) X(stty) X(gtty) X(nice) X(ftime) \
    X(prof) X(signal) X(lock) X(mpx) X(ulimit) X(oldolduname) X(sigaction) X(sgetmask) X(ssetmask) \
    X(sigsuspend) X(sigpending) X(select) X(oldlstat) X(uselib) X(readdir) X(profil) X(ioperm) X(socketcall) \
    X(olduname) X(iopl) X(idle) X(vm86) X(ipc) X(sigreturn) X(modify_ldt) X(sigprocmask) X(bdflush) X(_llseek) \
    X(_newselect) X(vfork) X(ugetrlimit) X(pciconfig_read) X(pciconfig_write) X(pciconfig_iobase) \
    X(multiplexer) X(tuxcall) X(swapcontext) X(statfs64) X(fstatfs64) X(rtas) X(sys_debug_setcontext) \
    X(spu_run) X(spu_create) X(sync_file_range2) X(subpage_prot) X(accept) X(send) X(recv) X(switch_endian) \
    X(kexec_file_load)
