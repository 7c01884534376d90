/* SYS_ names that the CPUs older than the generic table (x86_64, powerpc64, mips64, s390x) have on top
 * of bits/syscall_names.h. */

/* Calls that newer CPUs reach only through a successor (openat, dup3, ppoll ...). */
#define SYS_open                    __NR_open
#define SYS_creat                   __NR_creat
#define SYS_stat                    __NR_stat
#define SYS_lstat                   __NR_lstat
#define SYS_access                  __NR_access
#define SYS_link                    __NR_link
#define SYS_symlink                 __NR_symlink
#define SYS_readlink                __NR_readlink
#define SYS_unlink                  __NR_unlink
#define SYS_rename                  __NR_rename
#define SYS_renameat                __NR_renameat
#define SYS_mkdir                   __NR_mkdir
#define SYS_rmdir                   __NR_rmdir
#define SYS_mknod                   __NR_mknod
#define SYS_chmod                   __NR_chmod
#define SYS_chown                   __NR_chown
#define SYS_lchown                  __NR_lchown
#define SYS_utime                   __NR_utime
#define SYS_utimes                  __NR_utimes
#define SYS_futimesat               __NR_futimesat
#define SYS_getdents                __NR_getdents
#define SYS_ustat                   __NR_ustat
#define SYS_sysfs                   __NR_sysfs
#define SYS__sysctl                 __NR__sysctl
#define SYS_dup2                    __NR_dup2
#define SYS_pipe                    __NR_pipe
#define SYS_poll                    __NR_poll
#define SYS_epoll_create            __NR_epoll_create
#define SYS_epoll_wait              __NR_epoll_wait
#define SYS_eventfd                 __NR_eventfd
#define SYS_signalfd                __NR_signalfd
#define SYS_inotify_init            __NR_inotify_init
#define SYS_fork                    __NR_fork
#define SYS_pause                   __NR_pause
#define SYS_alarm                   __NR_alarm
#define SYS_getpgrp                 __NR_getpgrp
#define SYS_getrlimit               __NR_getrlimit
#define SYS_setrlimit               __NR_setrlimit

/* Numbers that a kernel of today answers with ENOSYS. */
#define SYS_create_module           __NR_create_module
#define SYS_get_kernel_syms         __NR_get_kernel_syms
#define SYS_query_module            __NR_query_module
#define SYS_afs_syscall             __NR_afs_syscall
#define SYS_getpmsg                 __NR_getpmsg
#define SYS_putpmsg                 __NR_putpmsg
