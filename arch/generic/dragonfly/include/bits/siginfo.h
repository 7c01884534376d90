/* What the kernel tells about a signal: sys/siginfo.h. */
typedef struct {
    int          si_signo;
    int          si_errno;
    int          si_code;
    __pid_t      si_pid;
    __uid_t      si_uid;
    int          si_status;
    void        *si_addr;
    union sigval si_value;
    long         si_band;
    int          __spare[7];
} siginfo_t;
__R3_PIN_SIZE(siginfo_t, 80, 8);
__R3_PIN_FIELD(siginfo_t, si_value, 32);

#define si_int si_value.sival_int
#define si_ptr si_value.sival_ptr

#define SI_USER    0
#define SI_QUEUE   (-1)
#define SI_TIMER   (-2)
#define SI_ASYNCIO (-3)
#define SI_MESGQ   (-4)

#define ILL_ILLOPC       1
#define ILL_PRIVIN_FAULT 1
#define ILL_ILLOPN       2
#define ILL_ILLADR       3
#define ILL_ILLTRP       4
#define ILL_PRVOPC       5
#define ILL_PRVREG       6
#define ILL_COPROC       7
#define ILL_BADSTK       8
#define ILL_ALIGN_FAULT  14
#define ILL_FPOP_FAULT   24

#define FPE_INTOVF      1
#define FPE_INTOVF_TRAP 1
#define FPE_INTDIV      2
#define FPE_INTDIV_TRAP 2
#define FPE_FLTDIV      3
#define FPE_FLTDIV_TRAP 3
#define FPE_FLTOVF      4
#define FPE_FLTOVF_TRAP 4
#define FPE_FLTUND      5
#define FPE_FLTUND_TRAP 5
#define FPE_FLTRES      6
#define FPE_FPU_NP_TRAP 6
#define FPE_FLTINV      7
#define FPE_SUBRNG_TRAP 7
#define FPE_FLTSUB      8

#define SEGV_MAPERR 1
#define SEGV_ACCERR 2

#define BUS_ADRALN      1
#define BUS_ADRERR      2
#define BUS_OBJERR      3
#define BUS_PAGE_FAULT  12
#define BUS_SEGNP_FAULT 26
#define BUS_STK_FAULT   27
#define BUS_SEGM_FAULT  30

#define TRAP_BRKPT 1
#define TRAP_TRACE 2

#define CLD_EXITED    1
#define CLD_KILLED    2
#define CLD_DUMPED    3
#define CLD_TRAPPED   4
#define CLD_STOPPED   5
#define CLD_CONTINUED 6

#define POLL_IN  1
#define POLL_OUT 2
#define POLL_MSG 3
#define POLL_ERR 4
#define POLL_PRI 5
#define POLL_HUP 6
