/* sigsuspend, sigtimedwait, sigwaitinfo. Source: sys/kern/kern_sig.c (kern_sigtimedwait); a wait that times out gives
 * EAGAIN (35), as seen. */
#include "host.h"
#include "call_list.h"

long call_sigsuspend(struct call *c)
{
    df_sigset set;
    long r = guest_read(&set, c->a[0], sizeof set);
    if (r < 0)
        return r;
    mask_for_call(c->thread, set_of(set));
    c->no_restart = true;
    return blocking(c, SYS_pause, 0);
}

static int take_held(struct process *p, uint64_t wanted, struct df_siginfo *info)
{
    uint64_t held = p->pending & wanted;
    if (!held)
        return 0;
    int sig = __builtin_ctzl(held) + 1;
    *info = p->pending_info[sig];
    p->pending &= ~SIGNAL_BIT(sig);
    return sig;
}

static long wait_for(struct call *c, uint64_t wanted, int64_t until, struct df_siginfo *info)
{
    uint64_t set = set_to_linux(wanted);
    for (;;) {
        siginfo_t si;
        int sig = take_held(c->thread->process, wanted, info);
        if (sig)
            return sig;
        int64_t left = until < 0 ? 0 : until - now_ns();
        int64_t ts[2] = {left > 0 ? left / 1000000000 : 0, left > 0 ? left % 1000000000 : 0};
        /* Those waited for are blocked for the time of the call, whatever the mask says, or they would be handled. */
        uint64_t was = c->thread->mask;
        c->once = true;
        c->thread->mask |= wanted;
        long r = blocking(c, SYS_rt_sigtimedwait, (long)&set, (long)&si, until < 0 ? 0 : (long)ts, 8);
        c->thread->mask = was;
        if (r > 0) {
            signal_info(info, &si);
            return info->signo;
        }
        if (r == -EINTR && !signal_due(c->thread))
            continue;
        return r;
    }
}

static long wait_and_tell(struct call *c, int64_t until)
{
    df_sigset set;
    struct df_siginfo info;
    long r = guest_read(&set, c->a[0], sizeof set);
    c->no_restart = true;
    if (r == 0)
        r = wait_for(c, set_of(set) & ~(SIGNAL_BIT(DF_SIGKILL) | SIGNAL_BIT(DF_SIGSTOP)), until, &info);
    if (r > 0 && c->a[1] && guest_write(c->a[1], &info, sizeof info) < 0)
        return -EFAULT;
    return r;
}

long call_sigtimedwait(struct call *c)
{
    int64_t ts[2], until = -1;
    if (c->a[2]) {
        long r = guest_read(ts, c->a[2], sizeof ts);
        if (r < 0)
            return r;
        if (ts[0] < 0 || ts[1] < 0 || ts[1] >= 1000000000)
            return -EINVAL;
        until = now_ns() + (ts[0] > 1000000000 ? 1000000000 : ts[0]) * 1000000000 + ts[1];
    }
    return wait_and_tell(c, until);
}

long call_sigwaitinfo(struct call *c) { return wait_and_tell(c, -1); }
