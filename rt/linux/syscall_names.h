/* The system calls of Linux by name, for r3_syscall_name: those of every CPU, and those that only the older CPUs
 * have. What a single CPU has on top is in syscall_names_cpu.h of its folder. Subjects as in bits/syscall_names.h. */
#ifndef R3_RT_SYSCALL_NAMES_H
#define R3_RT_SYSCALL_NAMES_H

#include "syscall_names_cpu.h"

#define R3_SYSCALL_FIRST       __NR_Linux
#define R3_SYSCALL_PLACE(name) (__NR_##name - R3_SYSCALL_FIRST)
#define R3_SYSCALLS(X)         R3_SYSCALLS_ALL(X) R3_SYSCALLS_CPU(X)

#define R3_SYSCALLS_ALL(X) \
    /* Files by descriptor */ \
    X(read) X(write) X(readv) X(writev) X(pread64) X(pwrite64) X(preadv) X(pwritev) X(preadv2) X(pwritev2) \
    X(lseek) X(close) X(close_range) X(dup) X(dup3) X(fcntl) X(flock) X(ioctl) X(sendfile) X(splice) X(tee) \
    X(vmsplice) X(copy_file_range) X(fsync) X(fdatasync) X(sync) X(syncfs) X(ftruncate) X(fallocate) \
    X(fadvise64) X(readahead) X(cachestat) X(pipe2) X(memfd_create) \
    /* Files by name */ \
    X(openat) X(openat2) X(name_to_handle_at) X(open_by_handle_at) X(truncate) X(mknodat) X(mkdirat) \
    X(unlinkat) X(symlinkat) X(linkat) X(renameat2) X(readlinkat) X(faccessat) X(faccessat2) X(fchmod) \
    X(fchmodat) X(fchmodat2) X(fchown) X(fchownat) X(utimensat) X(umask) X(newfstatat) X(fstat) X(statx) \
    X(statfs) X(fstatfs) X(getdents64) X(getcwd) X(chdir) X(fchdir) X(chroot) X(setxattr) X(lsetxattr) \
    X(fsetxattr) X(getxattr) X(lgetxattr) X(fgetxattr) X(listxattr) X(llistxattr) X(flistxattr) X(removexattr) \
    X(lremovexattr) X(fremovexattr) X(inotify_init1) X(inotify_add_watch) X(inotify_rm_watch) X(fanotify_init) \
    X(fanotify_mark) \
    /* Mounts and file systems */ \
    X(mount) X(umount2) X(pivot_root) X(move_mount) X(open_tree) X(fsopen) X(fsconfig) X(fsmount) X(fspick) \
    X(mount_setattr) X(statmount) X(listmount) X(quotactl) X(quotactl_fd) X(swapon) X(swapoff) X(nfsservctl) \
    X(lookup_dcookie) \
    /* Waiting for many */ \
    X(epoll_create1) X(epoll_ctl) X(epoll_pwait) X(epoll_pwait2) X(ppoll) X(pselect6) X(eventfd2) X(signalfd4) \
    X(timerfd_create) X(timerfd_settime) X(timerfd_gettime) X(io_setup) X(io_submit) X(io_cancel) \
    X(io_getevents) X(io_pgetevents) X(io_destroy) X(io_uring_setup) X(io_uring_enter) X(io_uring_register) \
    /* Sockets */ \
    X(socket) X(socketpair) X(bind) X(listen) X(accept4) X(connect) X(getsockname) X(getpeername) X(shutdown) \
    X(sendto) X(recvfrom) X(sendmsg) X(recvmsg) X(sendmmsg) X(recvmmsg) X(setsockopt) X(getsockopt) \
    /* Memory */ \
    X(mmap) X(munmap) X(mremap) X(mprotect) X(madvise) X(process_madvise) X(mincore) X(msync) X(brk) \
    X(remap_file_pages) X(mlock) X(mlock2) X(munlock) X(mlockall) X(munlockall) X(mseal) X(map_shadow_stack) \
    X(userfaultfd) X(pkey_mprotect) X(pkey_alloc) X(pkey_free) X(mbind) X(get_mempolicy) X(set_mempolicy) \
    X(set_mempolicy_home_node) X(migrate_pages) X(move_pages) \
    /* Processes and threads */ \
    X(clone) X(clone3) X(execve) X(execveat) X(exit) X(exit_group) X(wait4) X(waitid) X(unshare) X(setns) \
    X(getpid) X(getppid) X(gettid) X(getpgid) X(setpgid) X(getsid) X(setsid) X(set_tid_address) X(pidfd_open) \
    X(pidfd_getfd) X(pidfd_send_signal) X(process_mrelease) X(prctl) X(personality) X(ptrace) X(kcmp) \
    X(process_vm_readv) X(process_vm_writev) X(getrusage) X(prlimit64) X(times) X(acct) X(futex) \
    X(futex_waitv) X(futex_wait) X(futex_wake) X(futex_requeue) X(set_robust_list) X(get_robust_list) X(rseq) \
    X(membarrier) \
    /* Scheduling */ \
    X(sched_yield) X(sched_setattr) X(sched_getattr) X(sched_setparam) X(sched_getparam) X(sched_setscheduler) \
    X(sched_getscheduler) X(sched_setaffinity) X(sched_getaffinity) X(sched_get_priority_max) \
    X(sched_get_priority_min) X(sched_rr_get_interval) X(setpriority) X(getpriority) X(ioprio_set) \
    X(ioprio_get) X(getcpu) \
    /* Users, groups and rights */ \
    X(getuid) X(geteuid) X(getgid) X(getegid) X(getresuid) X(getresgid) X(getgroups) X(setuid) X(setgid) \
    X(setreuid) X(setregid) X(setresuid) X(setresgid) X(setgroups) X(setfsuid) X(setfsgid) X(capget) X(capset) \
    X(seccomp) X(landlock_create_ruleset) X(landlock_add_rule) X(landlock_restrict_self) X(lsm_get_self_attr) \
    X(lsm_set_self_attr) X(lsm_list_modules) X(add_key) X(request_key) X(keyctl) \
    /* Signals */ \
    X(kill) X(tkill) X(tgkill) X(rt_sigaction) X(rt_sigprocmask) X(rt_sigpending) X(rt_sigsuspend) \
    X(rt_sigtimedwait) X(rt_sigqueueinfo) X(rt_tgsigqueueinfo) X(rt_sigreturn) X(sigaltstack) \
    X(restart_syscall) \
    /* Time */ \
    X(clock_gettime) X(clock_settime) X(clock_getres) X(clock_nanosleep) X(clock_adjtime) X(adjtimex) \
    X(gettimeofday) X(settimeofday) X(nanosleep) X(getitimer) X(setitimer) X(timer_create) X(timer_settime) \
    X(timer_gettime) X(timer_getoverrun) X(timer_delete) \
    /* System V and POSIX messages, semaphores, shared memory */ \
    X(msgget) X(msgsnd) X(msgrcv) X(msgctl) X(semget) X(semtimedop) X(semctl) X(shmget) X(shmat) X(shmdt) \
    X(shmctl) X(mq_open) X(mq_unlink) X(mq_timedsend) X(mq_timedreceive) X(mq_notify) X(mq_getsetattr) \
    /* The system */ \
    X(uname) X(sethostname) X(setdomainname) X(sysinfo) X(syslog) X(getrandom) X(reboot) X(vhangup) \
    X(kexec_load) X(init_module) X(finit_module) X(delete_module) X(bpf) X(perf_event_open)

#define R3_SYSCALLS_LEGACY(X) \
    /* Calls that newer CPUs reach only through a successor (openat, dup3, ppoll ...) */ \
    X(open) X(creat) X(stat) X(lstat) X(access) X(link) X(symlink) X(readlink) X(unlink) X(rename) X(renameat) \
    X(mkdir) X(rmdir) X(mknod) X(chmod) X(chown) X(lchown) X(utime) X(utimes) X(futimesat) X(getdents) \
    X(ustat) X(sysfs) X(_sysctl) X(dup2) X(pipe) X(poll) X(epoll_create) X(epoll_wait) X(eventfd) X(signalfd) \
    X(inotify_init) X(fork) X(pause) X(alarm) X(getpgrp) X(getrlimit) X(setrlimit) \
    /* Numbers that a kernel of today answers with ENOSYS */ \
    X(create_module) X(get_kernel_syms) X(query_module) X(afs_syscall) X(getpmsg) X(putpmsg)

#endif
