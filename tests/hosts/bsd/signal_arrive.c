/* A signal of Linux for the guest. It comes
 *
 *   in the guest's code           its frame is built at once
 *   around a call that sleeps     the call is turned away or has ended; the rest at the end of the call
 *   in a copy from or to memory   a fault: the copy gives EFAULT
 *
 * and, everything else being blocked, nowhere else. What is due then is decided as issignal() does (kern_sig.c). */
#include "host.h"
#include "calls.h"

#define SYSCALL_LEN 2

_Noreturn void signal_die(int sig)
{
    int number = signal_to_linux(sig);
    struct { void *handler; unsigned long flags; void *restorer; uint64_t mask; } k = {0};
    uint64_t set = SIGNAL_BIT(number);
    kernel(SYS_rt_sigaction, number, (long)&k, 0, 8);
    kernel(SYS_tgkill, thread_self()->process->pid, thread_self()->tid, number);
    kernel(SYS_rt_sigprocmask, SIG_UNBLOCK, (long)&set, 0, 8);
    for (;;)
        kernel(SYS_exit_group, 128 + number);
}

/* Default action of a signal that the host had to catch. */
static void by_default(int sig)
{
    if (sig == 18 || sig == 21 || sig == 22) /* SIGTSTP SIGTTIN SIGTTOU */
        kernel(SYS_kill, kernel(SYS_getpid, 0), SIGSTOP);
    else
        signal_die(sig);
}

static void absorb(struct thread *t)
{
    struct process *p = t->process;
    for (unsigned i = 0; i < t->queued; i++) {
        struct df_siginfo info;
        signal_info(&info, &t->queue[i]);
        int sig = info.signo;
        if (t->queue[i].si_signo == SIGNAL_OF_HOST) {
            kqueue_poke(p);
            continue;
        }
        if (!sig)
            continue;
        if (p->watched[sig])
            signal_knotes(p, sig);
        bool fault = t->queue[i].si_code > 0 && t->queue[i].si_code != SI_KERNEL && sig != DF_SIGCHLD;
        if (signal_ignored(p, sig) && !fault) {
            continue;
        } else if (t->mask & SIGNAL_BIT(sig)) {
            p->pending_info[sig] = info;
            p->pending |= SIGNAL_BIT(sig);
        } else if (p->action[sig].handler <= 1) {
            by_default(sig);
        } else {
            t->ready_info[sig] = info;
            t->ready |= SIGNAL_BIT(sig);
        }
    }
    t->queued = 0;
}

/* Whether a handler is to run before the guest goes on. */
bool signal_due(struct thread *t)
{
    absorb(t);
    return ((t->ready | t->process->pending) & ~t->mask) != 0;
}

static int next(struct thread *t, struct df_siginfo *info)
{
    struct process *p = t->process;
    uint64_t due = (t->ready | p->pending) & ~t->mask;
    if (!due)
        return 0;
    int sig = __builtin_ctzl(due) + 1;
    bool own = t->ready & SIGNAL_BIT(sig);
    *info = own ? t->ready_info[sig] : p->pending_info[sig];
    *(own ? &t->ready : &p->pending) &= ~SIGNAL_BIT(sig);
    return sig;
}

/* The end of every call and of every signal: the result, the frames of what is due, the mask. */
void signal_flush(struct call *c, long *result)
{
    struct thread *t = c->thread;
    struct df_siginfo info;
    bool stored = false;
    absorb(t);
    for (int sig; (sig = next(t, &info));) {
        struct df_sigaction *action = &t->process->action[sig];
        if (action->handler <= 1) {
            if (!signal_ignored(t->process, sig))
                by_default(sig);
            continue;
        }
        /* ERESTART: the frame holds the state before the call. */
        if (!stored && !c->keep && *result == -EINTR && !c->no_restart && action->flags & DF_SA_RESTART)
            c->uc->uc_mcontext.gregs[REG_RIP] -= SYSCALL_LEN;
        else if (!stored)
            dispatch_result(c, *result);
        stored = true;
        signal_frame(c->uc, t, &info);
    }
    if (!stored)
        dispatch_result(c, *result);
    if (t->suspended)
        t->mask = t->mask_after, t->suspended = false;
    uint64_t mask = mask_to_linux(t);
    memcpy(&c->uc->uc_sigmask, &mask, sizeof mask);
}

/* A mask for one call (sigsuspend, ppoll, pselect): a handler that runs because of it returns to the one before. */
void mask_for_call(struct thread *t, uint64_t mask)
{
    if (!t->suspended)
        t->mask_after = t->mask;
    t->suspended = true;
    t->mask = mask & ~(SIGNAL_BIT(DF_SIGKILL) | SIGNAL_BIT(DF_SIGSTOP));
}

static bool within(uint64_t rip, const char *from, const char *to) { return rip >= (uint64_t)from && rip < (uint64_t)to; }

void signal_arrived(int sig, siginfo_t *info, void *context)
{
    struct thread *t = thread_self();
    ucontext_t *uc = context;
    greg_t *r = uc->uc_mcontext.gregs;
    uint64_t rip = (uint64_t)r[REG_RIP];
    bool fault = (sig == SIGSEGV || sig == SIGBUS) && info->si_code > 0;
    if (fault && within(rip, host_copy_from, host_copy_to)) {
        r[REG_RIP] = (greg_t)host_copy_fault;
        return;
    }
    if (t->queued < LENGTH(t->queue))
        t->queue[t->queued++] = *info;
    if (rip >= (uint64_t)host_block_from && rip <= (uint64_t)host_block_to) {
        if (rip != (uint64_t)host_block_to) {
            r[REG_RIP] = (greg_t)host_block_to;
            r[REG_RAX] = -EINTR;
        }
        memcpy(&uc->uc_sigmask, &signals_shut, sizeof signals_shut);
        return;
    }
    if (arena_has(rip, 1)) {
        if (fault)
            host_die("fault in the host itself", "");
        return;
    }
    long none = 0;
    struct call c = {.thread = t, .uc = uc, .keep = true};
    signal_flush(&c, &none);
}
