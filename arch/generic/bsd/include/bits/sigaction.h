/* What to do with a signal, as the kernel takes it: sigaction(2), sigevent(3). */
struct sigaction {
    union {
        void (*sa_handler)(int);
        void (*sa_sigaction)(int, siginfo_t *, void *);
    } __sa_handler;
    int      sa_flags;
    sigset_t sa_mask;
};
#define sa_handler   __sa_handler.sa_handler
#define sa_sigaction __sa_handler.sa_sigaction
__R3_PIN_SIZE(struct sigaction, 32, 8);
__R3_PIN_FIELD(struct sigaction, sa_mask, 12);

struct sigevent {
    int sigev_notify;
    union {
        int  sigev_signo;
        int  sigev_notify_kqueue;
        void (*sigev_notify_function)(union sigval);
    } __sigev;
    union sigval sigev_value;
    void        *sigev_notify_attributes;
};
#define sigev_signo           __sigev.sigev_signo
#define sigev_notify_kqueue   __sigev.sigev_notify_kqueue
#define sigev_notify_function __sigev.sigev_notify_function
__R3_PIN_SIZE(struct sigevent, 32, 8);
__R3_PIN_FIELD(struct sigevent, sigev_value, 16);

#define SIGEV_NONE   0
#define SIGEV_SIGNAL 1
#define SIGEV_THREAD 2
#define SIGEV_KEVENT 3

#define SS_ONSTACK 1
#define SS_DISABLE 4
