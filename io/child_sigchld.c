/* The end of a child as an event, by SIGCHLD: for kernels before 5.3 and sandboxes without pidfd_open.
 *
 * Each child has a waker, and the handler wakes all of them: which child has ended the handler need not find out,
 * as signals coalesce anyhow. A signalfd would not do: SIGCHLD is pending once, and who reads it takes it from the
 * others. The list is guarded by a spin lock that is only ever held with every signal blocked, so a handler never waits
 * for the thread that it interrupts. */

#include "io/child.h"

#include "signal/action.h"
#include "sys.h"
#include "sys_process.h"

#include <errno.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/wait.h>

static atomic_flag guard = ATOMIC_FLAG_INIT;
static r3_child *watched;
static struct sigaction before;
static int caught;

static void lock(sigset_t *mask)
{
    sigset_t all;
    memset(&all, 0xff, sizeof all);
    sys_rt_sigprocmask(SIG_SETMASK, &all, mask);
    while (atomic_flag_test_and_set_explicit(&guard, memory_order_acquire))
        continue;
}

static void unlock(const sigset_t *mask)
{
    atomic_flag_clear_explicit(&guard, memory_order_release);
    sys_rt_sigprocmask(SIG_SETMASK, mask, 0);
}

static void on_sigchld(int signal, siginfo_t *info, void *context)
{
    sigset_t mask;
    lock(&mask);
    for (r3_child *child = watched; child; child = child->next)
        r3_waker_wake(&child->waker);
    unlock(&mask);
    if (before.sa_flags & SA_SIGINFO)
        before.sa_sigaction(signal, info, context);
    else if (before.sa_handler != SIG_DFL && before.sa_handler != SIG_IGN)
        before.sa_handler(signal);
}

static int catch_it(void)
{
    struct sigaction action = {.sa_sigaction = on_sigchld, .sa_flags = SA_SIGINFO | SA_RESTART};
    if (caught)
        return 0;
    /* What stood there is known before the first signal can ask for it. */
    long r = __r3_sigaction(SIGCHLD, 0, &before);
    if (r >= 0)
        r = __r3_sigaction(SIGCHLD, &action, 0);
    caught = r >= 0;
    return (int)r;
}

int __r3_child_catch(r3_child *child, r3_selector *selector, uint64_t token)
{
    siginfo_t info;
    sigset_t mask;
    /* As pidfd_open: a process that is not there has no descriptor. */
    long r = sys_kill(child->pid, 0);
    if (r == -ESRCH)
        return -ESRCH;
    r = r3_waker_open(&child->waker, selector, token);
    if (r < 0)
        return (int)r;
    lock(&mask);
    r = catch_it();
    if (r >= 0) {
        child->next = watched;
        watched = child;
    }
    unlock(&mask);
    if (r < 0) {
        r3_waker_close(&child->waker);
        return (int)r;
    }
    /* It may have ended before it was listed. */
    info.si_pid = 0;
    r = sys_waitid(P_PID, child->pid, &info, WEXITED | WNOHANG | WNOWAIT, 0);
    if (r < 0 || info.si_pid)
        r3_waker_wake(&child->waker);
    return 0;
}

void __r3_child_forget(r3_child *child)
{
    sigset_t mask;
    int found = 0;
    if (!watched)
        return;
    lock(&mask);
    for (r3_child **p = &watched; *p; p = &(*p)->next)
        if (*p == child) {
            *p = child->next;
            found = 1;
            break;
        }
    unlock(&mask);
    if (found)
        r3_waker_close(&child->waker);
}
