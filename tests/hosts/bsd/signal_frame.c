/* The frame of a handler on the guest's stack, and the way back. Layout and registers: sys/platform/pc64/x86_64/machdep.c
 * (sendsig, sys_sigreturn) and what was seen on the kernel: frame of 1600 bytes below the red zone, handler called by a
 * trampoline with rsp = 8 mod 16, XMM state saved, reset in the handler and restored. */
#include "host.h"

#define RED_ZONE 128
#define FP_LEGACY 464 /* of fxsave's 512; Linux keeps notes of its own in the rest */
#define USER_FLAGS 0x50dd5L
#define FLAGS_CLEAR 0x500L /* TF, DF */

/* DragonFly's order of the general registers, as Linux names them. */
static const struct { unsigned char reg; unsigned short at; } registers[] = {
#define REGISTER(linux_name, field) {REG_##linux_name, offsetof(struct df_mcontext, field)}
    REGISTER(RDI, rdi), REGISTER(RSI, rsi), REGISTER(RDX, rdx), REGISTER(RCX, rcx), REGISTER(R8, r8), REGISTER(R9, r9),
    REGISTER(RAX, rax), REGISTER(RBX, rbx), REGISTER(RBP, rbp), REGISTER(R10, r10), REGISTER(R11, r11),
    REGISTER(R12, r12), REGISTER(R13, r13), REGISTER(R14, r14), REGISTER(R15, r15), REGISTER(RIP, rip),
    REGISTER(RSP, rsp),
};

/* XSAVE's standard form: legacy 512 bytes, header (state bits first), AVX's upper halves from 576. */
static void fp_save(struct df_mcontext *m, ucontext_t *uc)
{
    unsigned char *fp = (unsigned char *)uc->uc_mcontext.fpregs;
    m->fpformat = 0x10002; /* _MC_FPFMT_XMM */
    m->ownedfp = 0x20001;  /* _MC_FPOWNED_FPU */
    if (!fp)
        return;
    memcpy(m->fpregs, fp, FP_LEGACY);
    memcpy(m->fpregs + 512, fp + 512, 8);
    memcpy(m->fpregs + 576, fp + 576, 256);
    memset(fp + 32, 0, FP_LEGACY - 32);
    fp[0] = 0x7f, fp[1] = 0x03, memset(fp + 2, 0, 22);
    memcpy(fp + 24, &(uint32_t){0x1f80}, 4);
    *(uint64_t *)(fp + 512) &= ~7UL;
}

static void fp_restore(const struct df_mcontext *m, ucontext_t *uc)
{
    unsigned char *fp = (unsigned char *)uc->uc_mcontext.fpregs;
    if (!fp)
        return;
    uint32_t mxcsr_mask = *(uint32_t *)(fp + 28);
    memcpy(fp, m->fpregs, FP_LEGACY);
    *(uint32_t *)(fp + 28) = mxcsr_mask;
    *(uint32_t *)(fp + 24) &= 0xffff;
    uint64_t saved;
    memcpy(&saved, m->fpregs + 512, 8);
    *(uint64_t *)(fp + 512) = (*(uint64_t *)(fp + 512) & ~4UL) | 3 | (saved & 4);
    if (saved & 4)
        memcpy(fp + 576, m->fpregs + 576, 256);
}

static uint64_t place(const struct thread *t, const struct df_sigaction *action, uint64_t rsp, bool *on)
{
    const struct df_stack *s = &t->altstack;
    bool usable = s->size && !(s->flags & DF_SS_DISABLE);
    *on = usable && rsp - s->sp < s->size;
    uint64_t top = usable && !*on && action->flags & DF_SA_ONSTACK ? s->sp + s->size : rsp - RED_ZONE;
    return (top - sizeof(struct df_sigframe)) & -64UL;
}

void signal_frame(ucontext_t *uc, struct thread *t, const struct df_siginfo *info)
{
    struct df_sigframe f = {.si = *info};
    struct df_sigaction *action = &t->process->action[info->signo];
    struct df_mcontext *m = &f.uc.mcontext;
    greg_t *r = uc->uc_mcontext.gregs;
    bool on;
    uint64_t at = place(t, action, (uint64_t)r[REG_RSP], &on);
    f.handler = action->handler;
    f.uc.sigmask = set_from(t->suspended ? t->mask_after : t->mask);
    t->suspended = false;
    f.uc.stack = t->altstack;
    m->onstack = on;
    for (unsigned i = 0; i < LENGTH(registers); i++)
        memcpy((char *)m + registers[i].at, &r[registers[i].reg], 8);
    m->rflags = r[REG_EFL];
    m->cs = 0x43, m->ss = 0x3b; /* _ucodesel, _udatasel: fixed places in the kernel's GDT */
    m->trapno = r[REG_TRAPNO];
    m->err = r[REG_ERR];
    m->addr = (int64_t)info->addr;
    m->len = sizeof *m;
    fp_save(m, uc);
    if (guest_write(at, &f, sizeof f) < 0)
        signal_die(4); /* kern_sig.c: no stack to run the handler on is SIGILL */
    r[REG_RIP] = (greg_t)guest_trampoline;
    r[REG_RSP] = (greg_t)at;
    r[REG_RDI] = info->signo;
    r[REG_RSI] = action->flags & DF_SA_SIGINFO ? (greg_t)(at + offsetof(struct df_sigframe, si)) : info->code;
    r[REG_RDX] = (greg_t)(at + offsetof(struct df_sigframe, uc));
    r[REG_RCX] = (greg_t)info->addr;
    r[REG_EFL] &= ~FLAGS_CLEAR;
    t->mask |= set_of(action->mask) & ~(SIGNAL_BIT(DF_SIGKILL) | SIGNAL_BIT(DF_SIGSTOP));
    if (!(action->flags & DF_SA_NODEFER))
        t->mask |= SIGNAL_BIT(info->signo);
    if (action->flags & DF_SA_RESETHAND) {
        action->handler = 0;
        signal_install(t->process, info->signo);
    }
}

long signal_return(struct call *c, uint64_t context)
{
    struct df_ucontext u;
    greg_t *r = c->uc->uc_mcontext.gregs;
    long error = guest_read(&u, context, sizeof u);
    if (error < 0)
        return error;
    uint64_t rip = (uint64_t)u.mcontext.rip;
    if (rip >> 47 || arena_has(rip, 1) || (u.mcontext.rflags & ~USER_FLAGS & 0x3f7000))
        return -EINVAL;
    for (unsigned i = 0; i < LENGTH(registers); i++)
        memcpy(&r[registers[i].reg], (char *)&u.mcontext + registers[i].at, 8);
    r[REG_EFL] = (r[REG_EFL] & ~USER_FLAGS) | (u.mcontext.rflags & USER_FLAGS);
    fp_restore(&u.mcontext, c->uc);
    c->thread->mask = set_of(u.sigmask) & ~(SIGNAL_BIT(DF_SIGKILL) | SIGNAL_BIT(DF_SIGSTOP));
    c->keep = true;
    return 0;
}
