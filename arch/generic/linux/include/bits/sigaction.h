/* How Linux is told what to do with a signal: sigaction(2), sigevent(3type), sigaltstack(2).
 * The kernel's own struct sigaction differs from CPU to CPU; rt/signal translates. */
struct sigaction {
    union {
        void (*sa_handler)(int);
        void (*sa_sigaction)(int, siginfo_t *, void *);
    } __sa_handler;
    sigset_t sa_mask;
    int      sa_flags;
    void   (*sa_restorer)(void);
};
#define sa_handler   __sa_handler.sa_handler
#define sa_sigaction __sa_handler.sa_sigaction
__R3_PIN_SIZE(struct sigaction, 152, 8);
__R3_PIN_FIELD(struct sigaction, sa_flags, 136);

/* Beside SA_SIGINFO and SA_NOCLDWAIT of bits/signal.h. */
#define SA_NOCLDSTOP      0x00000001
#define SA_ONSTACK        0x08000000
#define SA_RESTART        0x10000000
#define SA_NODEFER        0x40000000
#define SA_RESETHAND      0x80000000
#if __R3_BSD
#define SA_UNSUPPORTED    0x00000400 /* never supported: lets a program probe flags; Linux 5.11 */
#define SA_EXPOSE_TAGBITS 0x00000800 /* si_addr with its tag bits; Linux 5.11 */
#define SA_NOMASK         SA_NODEFER
#define SA_ONESHOT        SA_RESETHAND
#endif

struct sigevent {
    union sigval sigev_value;
    int          sigev_signo;
    int          sigev_notify;
    union {
        char    __pad[64 - 2 * sizeof(int) - sizeof(union sigval)];
        __pid_t sigev_notify_thread_id;
        struct {
            void (*sigev_notify_function)(union sigval);
            pthread_attr_t *sigev_notify_attributes;
        } __call;
    } __sigev;
};
#define sigev_notify_thread_id  __sigev.sigev_notify_thread_id
#define sigev_notify_function   __sigev.__call.sigev_notify_function
#define sigev_notify_attributes __sigev.__call.sigev_notify_attributes
__R3_PIN_SIZE(struct sigevent, 64, 8);

#define SIGEV_SIGNAL    0
#define SIGEV_NONE      1
#define SIGEV_THREAD    2
#define SIGEV_THREAD_ID 4

#define SS_ONSTACK      1
#define SS_DISABLE      2
#define SS_AUTODISARM   (1U << 31) /* Linux 4.7 */
#define SS_FLAG_BITS    SS_AUTODISARM
