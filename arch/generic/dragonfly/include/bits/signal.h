/* Signal numbers: sys/signal.h of the kernel. */
#define SIGHUP    1
#define SIGINT    2
#define SIGQUIT   3
#define SIGILL    4
#define SIGTRAP   5
#define SIGABRT   6
#define SIGEMT    7
#define SIGFPE    8
#define SIGKILL   9
#define SIGBUS    10
#define SIGSEGV   11
#define SIGSYS    12
#define SIGPIPE   13
#define SIGALRM   14
#define SIGTERM   15
#define SIGURG    16
#define SIGSTOP   17
#define SIGTSTP   18
#define SIGCONT   19
#define SIGCHLD   20
#define SIGTTIN   21
#define SIGTTOU   22
#define SIGIO     23
#define SIGXCPU   24
#define SIGXFSZ   25
#define SIGVTALRM 26
#define SIGPROF   27
#define SIGWINCH  28
#define SIGINFO   29
#define SIGUSR1   30
#define SIGUSR2   31

#define _NSIG 64 /* of the names; the numbers go up to SIGRTMAX */

#if __R3_BSD
#define SIGTHR      32
#define SIGCKPT     33
#define SIGCKPTEXIT 34
#endif

#if __R3_POSIX
#define SIG_BLOCK   1
#define SIG_UNBLOCK 2
#define SIG_SETMASK 3

#define MINSIGSTKSZ 8192
#define SIGSTKSZ    (MINSIGSTKSZ + 32768)

#define SA_ONSTACK   0x1
#define SA_RESTART   0x2
#define SA_RESETHAND 0x4
#define SA_NOCLDSTOP 0x8
#define SA_NODEFER   0x10
#define SA_NOCLDWAIT 0x20
#define SA_SIGINFO   0x40

struct sigaltstack {
    void         *ss_sp;
    __SIZE_TYPE__ ss_size; /* bytes */
    int           ss_flags;
};
#endif
