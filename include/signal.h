/* Signals: POSIX <signal.h>, signal(7). Numbers and flags are in bits/signal.h, what a handler learns in
 * bits/siginfo.h, the interrupted registers in bits/ucontext.h.
 *
 * In a handler only what signal-safety(7) lists may be called; of ring3's own interface everything that
 * returns -errno may. */
#ifndef _SIGNAL_H
#define _SIGNAL_H

#include <features.h>

typedef int sig_atomic_t;

#define SIG_ERR ((void (*)(int))-1)
#define SIG_DFL ((void (*)(int))0)
#include <bits/sig_ign.h>

#if __R3_POSIX
#include <bits/types.h>
#include <bits/sigset.h>
#include <bits/timespec.h>
#include <bits/pthread_types.h>

typedef __SIZE_TYPE__ size_t;
typedef __pid_t       pid_t;
typedef __uid_t       uid_t;

union sigval {
    int   sival_int;
    void *sival_ptr;
};
typedef struct sigaltstack stack_t;
#endif

#include <bits/signal.h>

/* One number, two names. */
#define SIGIOT    SIGABRT
#define SIGCLD    SIGCHLD
#define SIGPOLL   SIGIO
#define SIGUNUSED SIGSYS

__R3_DECLS_BEGIN

void (*signal(int signum, void (*handler)(int)))(int);
int raise(int signum);

#if __R3_POSIX
#include <bits/siginfo.h>
#include <bits/sigaction.h>
#include <bits/ucontext.h>

/* The first real-time signals belong to the threads of the C library that ring3 takes the ABI of. */
int __libc_current_sigrtmin(void);
int __libc_current_sigrtmax(void);
#define SIGRTMIN (__libc_current_sigrtmin())
#define SIGRTMAX (__libc_current_sigrtmax())

int kill(pid_t pid, int signum);
/* sigqueue and its like, where a signal carries a value; on DragonFly none does. */
#if __has_include(<bits/signal_queue.h>)
#include <bits/signal_queue.h>
#endif
int pthread_kill(pthread_t thread, int signum);

int sigemptyset(sigset_t *set);
int sigfillset(sigset_t *set);
int sigaddset(sigset_t *set, int signum);
int sigdelset(sigset_t *set, int signum);
int sigismember(const sigset_t *set, int signum);

int sigaction(int signum, const struct sigaction *__restrict action, struct sigaction *__restrict old);
int sigprocmask(int how, const sigset_t *__restrict set, sigset_t *__restrict old);
int pthread_sigmask(int how, const sigset_t *__restrict set, sigset_t *__restrict old);
int sigpending(sigset_t *set);

int sigsuspend(const sigset_t *mask);
int sigwait(const sigset_t *__restrict set, int *__restrict signum);
int sigwaitinfo(const sigset_t *__restrict set, siginfo_t *__restrict info);
int sigtimedwait(const sigset_t *__restrict set, siginfo_t *__restrict info,
                 const struct timespec *__restrict timeout);

void psignal(int signum, const char *prefix);
void psiginfo(const siginfo_t *info, const char *prefix);
#endif

#if __R3_XSI
int killpg(pid_t group, int signum);
int sigaltstack(const stack_t *__restrict stack, stack_t *__restrict old);
int siginterrupt(int signum, int interrupts);

/* Obsolete: signals as System V had them; use sigaction and sigprocmask. */
#define SIG_HOLD ((void (*)(int))2)
void (*sigset(int signum, void (*handler)(int)))(int);
int sighold(int signum);
int sigrelse(int signum);
int sigignore(int signum);
int sigpause(int signum);
void (*bsd_signal(int signum, void (*handler)(int)))(int);
#endif

#if __R3_BSD
#define NSIG _NSIG
typedef void (*sig_t)(int);
#endif

#if __R3_GNU
typedef void (*sighandler_t)(int);
sighandler_t sysv_signal(int signum, sighandler_t handler);
int sigisemptyset(const sigset_t *set);
int sigorset(sigset_t *result, const sigset_t *left, const sigset_t *right);
int sigandset(sigset_t *result, const sigset_t *left, const sigset_t *right);
#endif

__R3_DECLS_END

#endif
