/* The system calls of DragonFly by name, for r3_syscall_name, in the order of their numbers. */
#ifndef R3_RT_SYSCALL_NAMES_H
#define R3_RT_SYSCALL_NAMES_H

#define R3_SYSCALL_FIRST       0
#define R3_SYSCALL_PLACE(name) SYS_##name

#define R3_SYSCALLS(X) \
    X(syscall) X(exit) X(fork) X(read) X(write) X(open) X(close) X(wait4) X(link) X(unlink) X(chdir) X(fchdir) \
    X(mknod) X(chmod) X(chown) X(break) X(getfsstat) X(getpid) X(mount) X(unmount) X(setuid) X(getuid) X(geteuid) \
    X(ptrace) X(recvmsg) X(sendmsg) X(recvfrom) X(accept) X(getpeername) X(getsockname) X(access) X(chflags) \
    X(fchflags) X(sync) X(kill) X(getppid) X(dup) X(pipe) X(getegid) X(profil) X(ktrace) X(getgid) X(getlogin) \
    X(setlogin) X(acct) X(sigaltstack) X(ioctl) X(reboot) X(revoke) X(symlink) X(readlink) X(execve) X(umask) \
    X(chroot) X(msync) X(vfork) X(sbrk) X(sstk) X(munmap) X(mprotect) X(madvise) X(mincore) X(getgroups) \
    X(setgroups) X(getpgrp) X(setpgid) X(setitimer) X(swapon) X(getitimer) X(getdtablesize) X(dup2) X(fcntl) \
    X(select) X(fsync) X(setpriority) X(socket) X(connect) X(getpriority) X(bind) X(setsockopt) X(listen) \
    X(gettimeofday) X(getrusage) X(getsockopt) X(readv) X(writev) X(settimeofday) X(fchown) X(fchmod) X(setreuid) \
    X(setregid) X(rename) X(flock) X(mkfifo) X(sendto) X(shutdown) X(socketpair) X(mkdir) X(rmdir) X(utimes) \
    X(adjtime) X(setsid) X(quotactl) X(nfssvc) X(statfs) X(fstatfs) X(getfh) X(sysarch) X(rtprio) X(extpread) \
    X(extpwrite) X(ntp_adjtime) X(setgid) X(setegid) X(seteuid) X(pathconf) X(fpathconf) X(getrlimit) X(setrlimit) \
    X(mmap) X(__syscall) X(lseek) X(truncate) X(ftruncate) X(__sysctl) X(mlock) X(munlock) X(undelete) X(futimes) \
    X(getpgid) X(poll) X(__semctl) X(semget) X(semop) X(msgctl) X(msgget) X(msgsnd) X(msgrcv) X(shmat) X(shmctl) \
    X(shmdt) X(shmget) X(clock_gettime) X(clock_settime) X(clock_getres) X(nanosleep) X(minherit) X(rfork) \
    X(openbsd_poll) X(issetugid) X(lchown) X(lchmod) X(netbsd_lchown) X(lutimes) X(netbsd_msync) X(extpreadv) \
    X(extpwritev) X(fhstatfs) X(fhopen) X(modnext) X(modstat) X(modfnext) X(modfind) X(kldload) X(kldunload) \
    X(kldfind) X(kldnext) X(kldstat) X(kldfirstmod) X(getsid) X(setresuid) X(setresgid) X(aio_return) X(aio_suspend) \
    X(aio_cancel) X(aio_error) X(aio_read) X(aio_write) X(lio_listio) X(yield) X(mlockall) X(munlockall) X(__getcwd) \
    X(sched_setparam) X(sched_getparam) X(sched_setscheduler) X(sched_getscheduler) X(sched_yield) \
    X(sched_get_priority_max) X(sched_get_priority_min) X(sched_rr_get_interval) X(utrace) X(kldsym) X(jail) \
    X(sigprocmask) X(sigsuspend) X(sigaction) X(sigpending) X(sigreturn) X(sigtimedwait) X(sigwaitinfo) \
    X(__acl_get_file) X(__acl_set_file) X(__acl_get_fd) X(__acl_set_fd) X(__acl_delete_file) X(__acl_delete_fd) \
    X(__acl_aclcheck_file) X(__acl_aclcheck_fd) X(extattrctl) X(extattr_set_file) X(extattr_get_file) \
    X(extattr_delete_file) X(aio_waitcomplete) X(getresuid) X(getresgid) X(kqueue) X(kevent) X(kenv) X(lchflags) \
    X(uuidgen) X(sendfile) X(varsym_set) X(varsym_get) X(varsym_list) X(exec_sys_register) X(exec_sys_unregister) \
    X(sys_checkpoint) X(mountctl) X(umtx_sleep) X(umtx_wakeup) X(jail_attach) X(set_tls_area) X(get_tls_area) \
    X(closefrom) X(stat) X(fstat) X(lstat) X(fhstat) X(getdirentries) X(getdents) X(usched_set) X(extaccept) \
    X(extconnect) X(mcontrol) X(vmspace_create) X(vmspace_destroy) X(vmspace_ctl) X(vmspace_mmap) X(vmspace_munmap) \
    X(vmspace_mcontrol) X(vmspace_pread) X(vmspace_pwrite) X(extexit) X(lwp_create) X(lwp_gettid) X(lwp_kill) \
    X(lwp_rtprio) X(pselect) X(statvfs) X(fstatvfs) X(fhstatvfs) X(getvfsstat) X(openat) X(fstatat) X(fchmodat) \
    X(fchownat) X(unlinkat) X(faccessat) X(mq_open) X(mq_close) X(mq_unlink) X(mq_getattr) X(mq_setattr) \
    X(mq_notify) X(mq_send) X(mq_receive) X(mq_timedsend) X(mq_timedreceive) X(ioprio_set) X(ioprio_get) \
    X(chroot_kernel) X(renameat) X(mkdirat) X(mkfifoat) X(mknodat) X(readlinkat) X(symlinkat) X(swapoff) \
    X(vquotactl) X(linkat) X(eaccess) X(lpathconf) X(vmm_guest_ctl) X(vmm_guest_sync_addr) X(procctl) X(chflagsat) \
    X(pipe2) X(utimensat) X(futimens) X(accept4) X(lwp_setname) X(ppoll) X(lwp_setaffinity) X(lwp_getaffinity) \
    X(lwp_create2) X(getcpuclockid) X(wait6) X(lwp_getname) X(getrandom) X(__realpath)

#endif
