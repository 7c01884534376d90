/* Every call that has an answer: number, name, and which arguments are descriptors, as bits. In the order of the numbers,
 * which are those of sys/kern/syscalls.master. */
#ifndef BSD_CALL_LIST_H
#define BSD_CALL_LIST_H

#define CALL_LIST(X) \
    X(1, exit, 0) X(2, fork, 0) X(3, read, 1) X(4, write, 1) X(5, open, 0) X(6, close, 1) X(7, wait4, 0) \
    X(9, link, 0) X(10, unlink, 0) X(12, chdir, 0) X(13, fchdir, 1) X(14, mknod, 0) X(15, chmod, 0) X(16, chown, 0) \
    X(17, break, 0) X(18, getfsstat, 0) X(20, getpid, 0) X(21, mount, 0) X(22, unmount, 0) X(23, setuid, 0) \
    X(24, getuid, 0) X(25, geteuid, 0) X(27, recvmsg, 1) X(28, sendmsg, 1) X(29, recvfrom, 1) X(30, accept, 1) \
    X(31, getpeername, 1) X(32, getsockname, 1) X(33, access, 0) X(34, chflags, 0) X(35, fchflags, 1) X(36, sync, 0) \
    X(37, kill, 0) X(39, getppid, 0) X(41, dup, 1) X(42, pipe, 0) X(43, getegid, 0) X(47, getgid, 0) \
    X(49, getlogin, 0) X(50, setlogin, 0) X(51, acct, 0) X(53, sigaltstack, 0) X(54, ioctl, 1) X(55, reboot, 0) \
    X(56, revoke, 0) X(57, symlink, 0) X(58, readlink, 0) X(59, execve, 0) X(60, umask, 0) X(61, chroot, 0) \
    X(65, msync, 0) X(66, vfork, 0) X(69, sbrk, 0) X(73, munmap, 0) X(74, mprotect, 0) X(75, madvise, 0) \
    X(78, mincore, 0) X(79, getgroups, 0) X(80, setgroups, 0) X(81, getpgrp, 0) X(82, setpgid, 0) \
    X(83, setitimer, 0) X(85, swapon, 0) X(86, getitimer, 0) X(89, getdtablesize, 0) X(90, dup2, 3) X(92, fcntl, 1) \
    X(93, select, 0) X(95, fsync, 1) X(96, setpriority, 0) X(97, socket, 0) X(98, connect, 1) X(100, getpriority, 0) \
    X(104, bind, 1) X(105, setsockopt, 1) X(106, listen, 1) X(116, gettimeofday, 0) X(117, getrusage, 0) \
    X(118, getsockopt, 1) X(120, readv, 1) X(121, writev, 1) X(122, settimeofday, 0) X(123, fchown, 1) \
    X(124, fchmod, 1) X(126, setreuid, 0) X(127, setregid, 0) X(128, rename, 0) X(131, flock, 1) X(132, mkfifo, 0) \
    X(133, sendto, 1) X(134, shutdown, 1) X(135, socketpair, 0) X(136, mkdir, 0) X(137, rmdir, 0) X(138, utimes, 0) \
    X(140, adjtime, 0) X(147, setsid, 0) X(148, quotactl, 0) X(157, statfs, 0) X(158, fstatfs, 1) \
    X(162, getdomainname, 0) X(163, setdomainname, 0) X(164, uname, 0) X(165, sysarch, 0) X(166, rtprio, 0) \
    X(173, extpread, 1) X(174, extpwrite, 1) X(181, setgid, 0) X(182, setegid, 0) X(183, seteuid, 0) \
    X(191, pathconf, 0) X(192, fpathconf, 1) X(194, getrlimit, 0) X(195, setrlimit, 0) X(197, mmap, 0) \
    X(199, lseek, 1) X(200, truncate, 0) X(201, ftruncate, 1) X(202, __sysctl, 0) X(203, mlock, 0) \
    X(204, munlock, 0) X(206, futimes, 1) X(207, getpgid, 0) X(209, poll, 0) X(232, clock_gettime, 0) \
    X(233, clock_settime, 0) X(234, clock_getres, 0) X(240, nanosleep, 0) X(250, minherit, 0) X(251, rfork, 0) \
    X(253, issetugid, 0) X(254, lchown, 0) X(274, lchmod, 0) X(276, lutimes, 0) X(289, extpreadv, 1) \
    X(290, extpwritev, 1) X(304, kldload, 0) X(305, kldunload, 0) X(310, getsid, 0) X(311, setresuid, 0) \
    X(312, setresgid, 0) X(314, aio_return, 0) X(315, aio_suspend, 0) X(316, aio_cancel, 0) X(317, aio_error, 0) \
    X(318, aio_read, 0) X(319, aio_write, 0) X(320, lio_listio, 0) X(321, yield, 0) X(324, mlockall, 0) \
    X(325, munlockall, 0) X(326, getcwd, 0) X(327, sched_setparam, 0) X(328, sched_getparam, 0) \
    X(329, sched_setscheduler, 0) X(330, sched_getscheduler, 0) X(331, sched_yield, 0) \
    X(332, sched_get_priority_max, 0) X(333, sched_get_priority_min, 0) X(334, sched_rr_get_interval, 0) \
    X(338, jail, 0) X(340, sigprocmask, 0) X(341, sigsuspend, 0) X(342, sigaction, 0) X(343, sigpending, 0) \
    X(344, sigreturn, 0) X(345, sigtimedwait, 0) X(346, sigwaitinfo, 0) X(359, aio_waitcomplete, 0) \
    X(360, getresuid, 0) X(361, getresgid, 0) X(362, kqueue, 0) X(363, kevent, 1) X(393, sendfile, 3) \
    X(469, umtx_sleep, 0) X(470, umtx_wakeup, 0) X(472, set_tls_area, 0) X(473, get_tls_area, 0) \
    X(474, closefrom, 0) X(475, stat, 0) X(476, fstat, 1) X(477, lstat, 0) X(479, getdirentries, 1) \
    X(480, getdents, 1) X(494, extexit, 0) X(495, lwp_create, 0) X(496, lwp_gettid, 0) X(497, lwp_kill, 0) \
    X(499, pselect, 0) X(500, statvfs, 0) X(501, fstatvfs, 1) X(503, getvfsstat, 0) X(504, openat, 1) \
    X(505, fstatat, 1) X(506, fchmodat, 1) X(507, fchownat, 1) X(508, unlinkat, 1) X(509, faccessat, 1) \
    X(510, mq_open, 0) X(511, mq_close, 1) X(512, mq_unlink, 0) X(513, mq_getattr, 1) X(514, mq_setattr, 1) \
    X(515, mq_notify, 1) X(516, mq_send, 1) X(517, mq_receive, 1) X(518, mq_timedsend, 1) X(519, mq_timedreceive, 1) \
    X(523, renameat, 5) X(524, mkdirat, 1) X(525, mkfifoat, 1) X(526, mknodat, 1) X(527, readlinkat, 1) \
    X(528, symlinkat, 2) X(529, swapoff, 0) X(531, linkat, 5) X(532, eaccess, 0) X(536, procctl, 0) X(538, pipe2, 0) \
    X(539, utimensat, 1) X(540, futimens, 1) X(541, accept4, 1) X(542, lwp_setname, 0) X(543, ppoll, 0) \
    X(544, lwp_setaffinity, 0) X(545, lwp_getaffinity, 0) X(547, getcpuclockid, 0) X(548, wait6, 0) \
    X(549, lwp_getname, 0) X(498, lwp_rtprio, 0) X(550, getrandom, 0) X(551, realpath, 0)

struct call;
#define CALL_DECLARE(number, name, fds) long call_##name(struct call *c);
CALL_LIST(CALL_DECLARE)

#endif
