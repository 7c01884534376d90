/* pthread_cancel, and the strong twins of cancel_point.h that come with it.
 *
 * A cancellation must not swallow the result of a call that has happened: a descriptor that accept returned would be
 * lost. So a signal tells the thread, and its handler looks where it interrupted it: in front of the system call
 * (__r3_cancel_from .. __r3_cancel_to, arch/<cpu>/<kernel>/cancel_door), the call is skipped; behind it, the result
 * counts and the next cancellation point acts. Clean-up handlers run as ordinary code, not in the signal handler,
 * unless the thread asked for asynchronous cancellation. */
#define R3_CANCEL_STRONG
#include "pthread_internal.h"

#include <errno.h>

#include "interrupted.h"
#include "signal/action.h"
#include "signal/sigset.h"
#include "start/start.h"
#include "sys_process.h"

__r3_needs(__r3_tls);



long __r3_cancel_door(long a, long b, long c, long d, long e, long f, long n, volatile int *cancelled);
extern const char __r3_cancel_from[], __r3_cancel_to[], __r3_cancel_taken[];

void __r3_cancel_act(void)
{
    struct __r3_thread *self = __r3_self();
    if (!self->cancelled || self->cancel_state == PTHREAD_CANCEL_DISABLE)
        return;
    if (self->cancel_state == PTHREAD_CANCEL_MASKED) { /* the caller gets ECANCELED, once */
        self->cancel_state = PTHREAD_CANCEL_DISABLE;
        return;
    }
    pthread_exit(PTHREAD_CANCELED);
}

long __r3_syscall_cancelable(long a, long b, long c, long d, long e, long f, long n)
{
    struct __r3_thread *self = __r3_self();
    if (self->cancel_state == PTHREAD_CANCEL_DISABLE)
        return r3_syscall6(a, b, c, d, e, f, n);
    long result = __r3_cancel_door(a, b, c, d, e, f, n, &self->cancelled);
    return result == -EINTR && self->cancelled ? -ECANCELED : result;
}

long __r3_syscall_cancel_point(long a, long b, long c, long d, long e, long f, long n)
{
    long result = __r3_syscall_cancelable(a, b, c, d, e, f, n);
    if (result == -ECANCELED)
        __r3_cancel_act();
    return result;
}

__r3_direct long __r3_syscall_cancel_point3(long a, long b, long c, long n)
{
    return __r3_syscall_cancel_point(a, b, c, 0, 0, 0, n);
}

/* A thread whose own handler was interrupted may sit in a call below that handler: the signal is sent once more and
 * kept back until the handler returns. In a thread that runs no handler it stays back, which does no harm: every
 * further cancellation point looks at the flag first. */
static void on_cancel(int signal, siginfo_t *info, void *context)
{
    struct __r3_thread *self = __r3_self();
    ucontext_t *interrupted = context;
    (void)info;
    if (!self->cancelled || self->cancel_state == PTHREAD_CANCEL_DISABLE)
        return;
    if (self->cancel_type == PTHREAD_CANCEL_ASYNCHRONOUS)
        __r3_cancel_act();
    unsigned long *at = __r3_interrupted_at(interrupted);
    if (*at >= (unsigned long)__r3_cancel_from && *at < (unsigned long)__r3_cancel_to) {
        *at = (unsigned long)__r3_cancel_taken;
        return;
    }
    *__r3_sigset_word(&interrupted->uc_sigmask, signal) |= __r3_sigset_bit(signal);
    sys_tgkill((pid_t)sys_getpid(), (pid_t)sys_gettid(), signal);
}

/* Set before the first signal is sent, by whoever comes first; twice is no harm. */
static void set_handler(void)
{
    static volatile int is_set;
    if (is_set)
        return;
    struct sigaction action = {.sa_sigaction = on_cancel, .sa_flags = SA_SIGINFO | SA_RESTART | SA_ONSTACK};
    __r3_sigaction(R3_SIGNAL_CANCEL, &action, 0);
    is_set = 1;
}

int pthread_cancel(pthread_t thread)
{
    set_handler();
    __atomic_store_n(&thread->cancelled, 1, __ATOMIC_RELEASE);
    if (thread != __r3_self())
        return pthread_kill(thread, R3_SIGNAL_CANCEL);
    if (thread->cancel_type == PTHREAD_CANCEL_ASYNCHRONOUS)
        __r3_cancel_act();
    return 0;
}
