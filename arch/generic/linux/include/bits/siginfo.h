/* What Linux tells about a signal: siginfo_t and its codes. The field macros name the place of a value in
 * the union that the kernel calls _sifields; which of them are set depends on signal and code: sigaction(2).
 * Kernel: include/uapi/asm-generic/siginfo.h. */
typedef struct {
    __R3_SIGINFO_HEAD;
    union {
        char __pad[128 - 2 * sizeof(int) - sizeof(__klong_t)];
        struct {
            union {
                struct {
                    __pid_t si_pid;
                    __uid_t si_uid;
                } __sender;
                struct {
                    int si_timerid;
                    int si_overrun;
                } __timer;
            } __from;
            union {
                union sigval si_value;
                struct {
                    int       si_status;
                    __clock_t si_utime, si_stime; /* in ticks of sysconf(_SC_CLK_TCK) */
                } __child;
            } __with;
        } __sent;
        struct {
            void *si_addr;
            short si_addr_lsb; /* log2 of the bytes lost: BUS_MCEERR_* */
            union {
                struct {
                    void *si_lower, *si_upper;
                } __bounds;
                unsigned int si_pkey;
            } __why;
        } __fault;
        struct {
            __klong_t si_band;
            int  si_fd;
        } __poll;
        struct {
            void        *si_call_addr;
            int          si_syscall;
            unsigned int si_arch; /* AUDIT_ARCH_* */
        } __call;
    } __si;
} siginfo_t;
__R3_PIN_SIZE(siginfo_t, 128, 8);
__R3_PIN_FIELD(siginfo_t, __si, 16);

#define si_pid       __si.__sent.__from.__sender.si_pid
#define si_uid       __si.__sent.__from.__sender.si_uid
#define si_timerid   __si.__sent.__from.__timer.si_timerid
#define si_overrun   __si.__sent.__from.__timer.si_overrun
#define si_value     __si.__sent.__with.si_value
#define si_int       si_value.sival_int
#define si_ptr       si_value.sival_ptr
#define si_status    __si.__sent.__with.__child.si_status
#define si_utime     __si.__sent.__with.__child.si_utime
#define si_stime     __si.__sent.__with.__child.si_stime
#define si_addr      __si.__fault.si_addr
#define si_addr_lsb  __si.__fault.si_addr_lsb
#define si_lower     __si.__fault.__why.__bounds.si_lower
#define si_upper     __si.__fault.__why.__bounds.si_upper
#define si_pkey      __si.__fault.__why.si_pkey
#define si_band      __si.__poll.si_band
#define si_fd        __si.__poll.si_fd
#define si_call_addr __si.__call.si_call_addr
#define si_syscall   __si.__call.si_syscall
#define si_arch      __si.__call.si_arch

/* si_code of any signal; SI_TIMER, SI_MESGQ and SI_ASYNCIO are in bits/signal.h. */
#define SI_USER       0    /* kill(2) */
#define SI_KERNEL     128
#define SI_QUEUE      (-1) /* sigqueue(3) */
#define SI_SIGIO      (-5)
#define SI_TKILL      (-6) /* tkill(2), tgkill(2) */
#define SI_DETHREAD   (-7) /* another thread of the process did execve(2) */
#define SI_ASYNCNL    (-60)

/* si_code of one signal. */
#define ILL_ILLOPC    1
#define ILL_ILLOPN    2
#define ILL_ILLADR    3
#define ILL_ILLTRP    4
#define ILL_PRVOPC    5
#define ILL_PRVREG    6
#define ILL_COPROC    7
#define ILL_BADSTK    8
#define ILL_BADIADDR  9

#define FPE_INTDIV    1
#define FPE_INTOVF    2
#define FPE_FLTDIV    3
#define FPE_FLTOVF    4
#define FPE_FLTUND    5
#define FPE_FLTRES    6
#define FPE_FLTINV    7
#define FPE_FLTSUB    8
#define FPE_FLTUNK    14
#define FPE_CONDTRAP  15

#define SEGV_MAPERR   1 /* nothing mapped there */
#define SEGV_ACCERR   2 /* mapped, but not for this */
#define SEGV_BNDERR   3
#define SEGV_PKUERR   4
#define SEGV_ACCADI   5
#define SEGV_ADIDERR  6
#define SEGV_ADIPERR  7
#define SEGV_MTEAERR  8
#define SEGV_MTESERR  9
#define SEGV_CPERR    10

#define BUS_ADRALN    1
#define BUS_ADRERR    2
#define BUS_OBJERR    3
#define BUS_MCEERR_AR 4
#define BUS_MCEERR_AO 5

#define TRAP_BRKPT    1
#define TRAP_TRACE    2
#define TRAP_BRANCH   3
#define TRAP_HWBKPT   4
#define TRAP_UNK      5
#define TRAP_PERF     6

#define CLD_EXITED    1
#define CLD_KILLED    2
#define CLD_DUMPED    3
#define CLD_TRAPPED   4
#define CLD_STOPPED   5
#define CLD_CONTINUED 6

#define POLL_IN       1
#define POLL_OUT      2
#define POLL_MSG      3
#define POLL_ERR      4
#define POLL_PRI      5
#define POLL_HUP      6

#if __R3_BSD
#define EMT_TAGOVF    1

#define SYS_SECCOMP       1
#define SYS_USER_DISPATCH 2
#endif
