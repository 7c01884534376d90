/* Signals of mips64: the numbers of System V, 127 of them, and three structures in another order.
 * Kernel: arch/mips/include/uapi/asm/{signal,siginfo}.h. */
#define SIGHUP     1
#define SIGINT     2
#define SIGQUIT    3
#define SIGILL     4
#define SIGTRAP    5
#define SIGABRT    6
#define SIGEMT     7
#define SIGFPE     8
#define SIGKILL    9
#define SIGBUS    10
#define SIGSEGV   11
#define SIGSYS    12
#define SIGPIPE   13
#define SIGALRM   14
#define SIGTERM   15
#define SIGUSR1   16
#define SIGUSR2   17
#define SIGCHLD   18
#define SIGPWR    19
#define SIGWINCH  20
#define SIGURG    21
#define SIGIO     22
#define SIGSTOP   23
#define SIGTSTP   24
#define SIGCONT   25
#define SIGTTIN   26
#define SIGTTOU   27
#define SIGVTALRM 28
#define SIGPROF   29
#define SIGXCPU   30
#define SIGXFSZ   31

/* The kernel counts 128, but a wait status cannot tell death by signal 127 or 128 from a stop. */
#define _NSIG     128

#if __R3_POSIX
#define SIG_BLOCK    1
#define SIG_UNBLOCK  2
#define SIG_SETMASK  3

#define SA_NOCLDWAIT 0x00010000
#define SA_SIGINFO   0x00000008

#define SI_ASYNCIO   (-2)
#define SI_TIMER     (-3)
#define SI_MESGQ     (-4)

/* How siginfo_t begins: code before errno. */
#define __R3_SIGINFO_HEAD int si_signo, si_code, si_errno

struct sigaltstack {
    void         *ss_sp;
    __SIZE_TYPE__ ss_size; /* bytes */
    int           ss_flags;
};
#endif
