/* Signal numbers and what else of signals mips has otherwise: every Linux CPU of ring3 but mips64.
 * Kernel: include/uapi/asm-generic/signal.h. */
#define SIGHUP     1
#define SIGINT     2
#define SIGQUIT    3
#define SIGILL     4
#define SIGTRAP    5
#define SIGABRT    6
#define SIGBUS     7
#define SIGFPE     8
#define SIGKILL    9
#define SIGUSR1   10
#define SIGSEGV   11
#define SIGUSR2   12
#define SIGPIPE   13
#define SIGALRM   14
#define SIGTERM   15
#define SIGSTKFLT 16
#define SIGCHLD   17
#define SIGCONT   18
#define SIGSTOP   19
#define SIGTSTP   20
#define SIGTTIN   21
#define SIGTTOU   22
#define SIGURG    23
#define SIGXCPU   24
#define SIGXFSZ   25
#define SIGVTALRM 26
#define SIGPROF   27
#define SIGWINCH  28
#define SIGIO     29
#define SIGPWR    30
#define SIGSYS    31

#define _NSIG     65 /* signals are 1 .. _NSIG - 1 */

#if __R3_POSIX
#define SIG_BLOCK    0
#define SIG_UNBLOCK  1
#define SIG_SETMASK  2

#define SA_NOCLDWAIT 0x00000002
#define SA_SIGINFO   0x00000004

#define SI_TIMER     (-2)
#define SI_MESGQ     (-3)
#define SI_ASYNCIO   (-4)

/* How siginfo_t begins. */
#define __R3_SIGINFO_HEAD int si_signo, si_errno, si_code

struct sigaltstack {
    void         *ss_sp;
    int           ss_flags;
    __SIZE_TYPE__ ss_size; /* bytes */
};
#endif
