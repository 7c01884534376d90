/* sigaction, sigprocmask, sigpending, sigaltstack, kill and its kin. Source: sys/kern/kern_sig.c, and what was seen. */
#include "host.h"
#include "call_list.h"

extern void __r3_sigreturn(void);

#define CANNOT (SIGNAL_BIT(DF_SIGKILL) | SIGNAL_BIT(DF_SIGSTOP))

/* kern_sig.c, sigproptbl: what DFL means for these is nothing. */
bool signal_ignored(const struct process *p, int sig)
{
    if (p->action[sig].handler > 1)
        return false;
    if (p->action[sig].handler == 1)
        return true;
    return sig == 16 || sig == DF_SIGCONT || sig == DF_SIGCHLD || sig == DF_SIGIO || sig == 28 || sig == DF_SIGINFO ||
           sig == DF_SIGTHR || sig == DF_SIGCKPT;
}

static void install(int number, void *handler, unsigned long flags)
{
    struct { void *handler; unsigned long flags; void (*restorer)(void); uint64_t mask; } k = {
        handler, flags | SA_SIGINFO | SA_ONSTACK | SA_NODEFER | 0x04000000 /* SA_RESTORER */, __r3_sigreturn, signals_shut};
    kernel(SYS_rt_sigaction, number, (long)&k, 0, 8);
}

/* Tells Linux what to do with the signal: to hand it to the host if the guest handles it, if a kqueue counts it, or if the
 * host needs it itself. */
void signal_install(struct process *p, int sig)
{
    void *handler = (void *)signal_arrived;
    unsigned long flags = 0;
    int number = signal_to_linux(sig);
    if (!number || number == SIGKILL || number == SIGSTOP || number == SIGSYS)
        return;
    if (p->action[sig].handler <= 1 && !p->watched[sig] && sig != DF_SIGSEGV && sig != DF_SIGBUS)
        handler = p->action[sig].handler == 1 || (signal_ignored(p, sig) && sig != DF_SIGCHLD && sig != DF_SIGCONT)
                      ? (void *)SIG_IGN : (void *)SIG_DFL;
    if (sig == DF_SIGCHLD) {
        flags |= p->action[sig].flags & DF_SA_NOCLDSTOP ? SA_NOCLDSTOP : 0;
        flags |= p->action[sig].flags & DF_SA_NOCLDWAIT ? SA_NOCLDWAIT : 0;
    }
    install(number, handler, flags);
}

/* What a new image inherits: ignored signals and the mask. */
void signal_start(struct process *p)
{
    struct { void *handler; unsigned long flags; void *restorer; uint64_t mask; } k;
    for (int sig = 1; sig < DF_NSIG; sig++) {
        int number = signal_to_linux(sig);
        p->action[sig] = (struct df_sigaction){.handler = 0};
        if (number && kernel(SYS_rt_sigaction, number, 0, (long)&k, 8) == 0 && k.handler == (void *)SIG_IGN)
            p->action[sig].handler = sig != DF_SIGIO && sig != DF_SIGINFO && sig != DF_SIGTHR && sig != DF_SIGCKPT;
        signal_install(p, sig);
    }
    install(SIGNAL_OF_HOST, (void *)signal_arrived, 0);
}

long call_sigaction(struct call *c)
{
    struct process *p = c->thread->process;
    struct df_sigaction new;
    int sig = ARG(c, 0, int);
    if (sig <= 0 || sig > 128)
        return -EINVAL;
    struct df_sigaction none = {.handler = 0}, *old = sig <= DF_NSIG ? &p->action[sig] : &none, was = *old;
    if (c->a[1]) {
        long r = guest_read(&new, c->a[1], sizeof new);
        if (r < 0)
            return r;
        if ((sig == DF_SIGKILL || sig == DF_SIGSTOP) && new.handler != 0)
            return -EINVAL;
        *old = new;
        if (sig <= DF_NSIG) {
            if (signal_ignored(p, sig))
                p->pending &= ~SIGNAL_BIT(sig);
            signal_install(p, sig);
        }
    }
    return c->a[2] ? guest_write(c->a[2], &was, sizeof was) : 0;
}

long call_sigprocmask(struct call *c)
{
    struct thread *t = c->thread;
    df_sigset new, old = set_from(t->mask);
    if (c->a[1]) {
        long r = guest_read(&new, c->a[1], sizeof new);
        if (r < 0)
            return r;
        uint64_t set = set_of(new) & ~CANNOT;
        switch (ARG(c, 0, int)) {
        case DF_SIG_BLOCK: t->mask |= set; break;
        case DF_SIG_UNBLOCK: t->mask &= ~set; break;
        case DF_SIG_SETMASK: t->mask = set; break;
        default: return -EINVAL;
        }
    }
    return c->a[2] ? guest_write(c->a[2], &old, sizeof old) : 0;
}

long call_sigpending(struct call *c)
{
    uint64_t pending = 0;
    kernel(SYS_rt_sigpending, (long)&pending, 8);
    /* The host's own blocking is no pending of the guest's. */
    pending = set_to_guest(pending) & c->thread->mask;
    df_sigset set = set_from(pending | c->thread->process->pending | (c->thread->ready & c->thread->mask));
    return guest_write(c->a[0], &set, sizeof set);
}

long call_sigaltstack(struct call *c)
{
    struct thread *t = c->thread;
    uint64_t rsp = (uint64_t)c->uc->uc_mcontext.gregs[REG_RSP];
    struct df_stack new, old = t->altstack;
    bool on = !(old.flags & DF_SS_DISABLE) && old.size && rsp - old.sp < old.size;
    old.flags = (old.size ? 0 : DF_SS_DISABLE) | (old.flags & DF_SS_DISABLE) | (on ? DF_SS_ONSTACK : 0);
    if (c->a[0]) {
        long r = guest_read(&new, c->a[0], sizeof new);
        if (r < 0)
            return r;
        if (on)
            return -EPERM;
        if (new.flags & ~DF_SS_DISABLE)
            return -EINVAL;
        if (!(new.flags & DF_SS_DISABLE) && new.size < 8192) /* MINSIGSTKSZ */
            return -ENOMEM;
        t->altstack = new;
    }
    return c->a[1] ? guest_write(c->a[1], &old, sizeof old) : 0;
}

/* 0 tests; a number that Linux has no place for is refused as an invalid one. */
static long number_of(int sig)
{
    return sig == 0 ? 0 : signal_to_linux(sig) ? signal_to_linux(sig) : -EINVAL;
}

long call_kill(struct call *c)
{
    long sig = number_of(ARG(c, 1, int));
    return sig < 0 ? sig : kernel(SYS_kill, ARG(c, 0, int), sig);
}

/* kern_sig.c, sys_lwp_kill: tid -1 is the process; pid -1 the caller's own. */
long call_lwp_kill(struct call *c)
{
    long sig = number_of(ARG(c, 2, int));
    int pid = ARG(c, 0, int) == -1 ? c->thread->process->pid : ARG(c, 0, int), tid = ARG(c, 1, int);
    if (sig < 0)
        return sig;
    if (pid <= 0 || tid < -1 || tid == 0)
        return -EINVAL;
    return tid == -1 ? kernel(SYS_kill, pid, sig) : kernel(SYS_tgkill, pid, tid, sig);
}

long call_sigreturn(struct call *c) { return signal_return(c, c->a[0]); }
