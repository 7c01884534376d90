/* lwp_create, extexit, umtx, set_tls_area. Seen on the kernel: a thread enters with rdi = arg, rsp = stack - 8, [rsp] = 0,
 * rax = 495 and its creator's fsbase; extexit stores its value before the thread ends; the last thread's status becomes
 * the process's. umtx: sys/kern/kern_umtx.c. */
#include "host.h"
#include "call_list.h"


#include <limits.h>
#include <linux/futex.h>
#include <sched.h>

int __r3_clone(int (*fn)(void *), void *stack, int flags, void *arg, int *ptid, void *tls, int *ctid);

/* asm/prctl.h */
enum { ARCH_SET_GS = 0x1001, ARCH_SET_FS, ARCH_GET_FS, ARCH_GET_GS };

#define THREAD_FLAGS (CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD | CLONE_SYSVSEM | \
                      CLONE_PARENT_SETTID | CLONE_CHILD_CLEARTID)

/* The host's own stack for signals, and a first system call from where calls are the guest's: its handler loads the
 * registers that the guest begins with (thread_enter). */
static int begin(void *arg)
{
    struct thread *t = arg;
    stack_t alt = {.ss_sp = (char *)t + sizeof *t, .ss_size = BLOCK - sizeof *t};
    kernel(SYS_sigaltstack, (long)&alt, 0);
    dispatch_arm();
    ((void (*)(void))(guest_trampoline + TRAMPOLINE_ENTER))();
    return 0;
}

/* Runs t's guest side on the calling thread; never returns. */
void thread_run(struct thread *t) { begin(t); }

long thread_start(struct thread *t, long flags)
{
    return __r3_clone(begin, (char *)t + BLOCK, (int)flags, t, &t->tid, 0, &t->tid);
}

/* In the handler of the first system call. */
void thread_enter(struct thread *t, ucontext_t *uc)
{
    greg_t *r = uc->uc_mcontext.gregs;
    unsigned char *fp = (unsigned char *)uc->uc_mcontext.fpregs;
    static const unsigned char from_parent[] = {REG_RBX, REG_RBP, REG_R12, REG_R13, REG_R14, REG_R15, REG_RSI, REG_R8,
        REG_R9, REG_RCX, REG_R11, REG_EFL};
    for (int i = REG_R8; i <= REG_RCX; i++)
        if (i != REG_RSP)
            r[i] = 0;
    for (unsigned i = 0; t->start && i < sizeof from_parent; i++)
        r[from_parent[i]] = t->start->uc_mcontext.gregs[from_parent[i]];
    r[REG_EFL] &= ~0x501L;
    r[REG_RIP] = (greg_t)t->begin.rip, r[REG_RSP] = (greg_t)t->begin.rsp, r[REG_RDI] = (greg_t)t->begin.rdi;
    r[REG_RAX] = (greg_t)t->begin.rax, r[REG_RDX] = (greg_t)t->begin.rdx;
    if (fp && !t->start) { /* mxcsr 1f80, control word 37f, registers zero (seen) */
        memset(fp + 2, 0, 462);
        fp[0] = 0x7f, fp[1] = 0x03;
        memcpy(fp + 24, &(uint32_t){0x1f80}, 4);
        *(uint64_t *)(fp + 512) &= ~7UL;
    }
    t->begin.rip = 0;
    t->start = 0;
}

long call_lwp_create(struct call *c)
{
    struct df_lwp_params p;
    long r = guest_read(&p, c->a[0], sizeof p);
    uint64_t zero = 0;
    if (r == 0)
        r = guest_write(p.stack - 8, &zero, 8);
    if (r < 0)
        return r;
    struct thread *t = arena_thread();
    if (!t)
        return -EAGAIN;
    t->process = c->thread->process;
    t->mask = c->thread->mask;
    t->altstack.flags = DF_SS_DISABLE;
    t->begin = (struct registers){.rip = p.func, .rsp = p.stack - 8, .rdi = p.arg, .rax = 495};
    t->tell[0] = p.tid1, t->tell[1] = p.tid2;
    t->creator = c->thread;
    c->thread->told = 0;
    r = thread_start(t, THREAD_FLAGS);
    if (r < 0) {
        t->tid = t->used = 0;
        return r;
    }
    while (!__atomic_load_n(&c->thread->told, __ATOMIC_ACQUIRE))
        kernel(SYS_futex, (long)&c->thread->told, FUTEX_WAIT | FUTEX_PRIVATE_FLAG, 0, 0);
    return 0;
}

/* Both places hold the number before lwp_create returns and before the thread runs. The thread writes, and its creator waits:
 * written by the creator, it might come when the thread and its memory are gone. */
void thread_tell(struct thread *t)
{
    for (int i = 0; i < 2; i++)
        if (t->tell[i])
            guest_write(t->tell[i], &t->tid, sizeof t->tid);
    if (!t->creator)
        return;
    __atomic_store_n(&t->creator->told, 1, __ATOMIC_RELEASE);
    kernel(SYS_futex, (long)&t->creator->told, FUTEX_WAKE | FUTEX_PRIVATE_FLAG, 1);
    t->creator = 0;
}

/* Threads of this process that have not ended. */
static unsigned living(const struct process *p)
{
    unsigned n = 0;
    for (unsigned i = 0; i < arena_threads(); i++)
        n += arena_thread_at(i)->used && arena_thread_at(i)->process == p;
    return n;
}

long call_extexit(struct call *c)
{
    struct thread *t = c->thread;
    int how = ARG(c, 0, int), value = ARG(c, 1, int);
    if (how & DF_EXTEXIT_SETINT && guest_write(c->a[2], &value, sizeof value) < 0)
        return -EFAULT;
    if (!(how & DF_EXTEXIT_LWP))
        process_end(value);
    host_lock();
    bool last = living(t->process) == 1;
    if (!last)
        t->used = 0;
    host_unlock();
    if (last)
        process_end(value);
    kernel(SYS_exit, 0);
    return 0;
}

long call_lwp_gettid(struct call *c) { return c->thread->tid; }

long call_umtx_sleep(struct call *c)
{
    int timeout = ARG(c, 2, int);
    int64_t until = now_ns() + timeout * 1000L;
    c->no_restart = c->once = true;
    if (timeout < 0)
        return -EINVAL;
    if (c->a[0] & 3 || !guest_range(c->a[0], 4))
        return -EFAULT;
    for (;;) {
        int64_t left = until - now_ns(), ts[2] = {left > 0 ? left / 1000000000 : 0, left > 0 ? left % 1000000000 : 0};
        long r = blocking(c, SYS_futex, (long)c->a[0], FUTEX_WAIT, ARG(c, 1, int), timeout ? (long)ts : 0);
        if (r != -EINTR || signal_due(c->thread))
            return r == -EAGAIN ? -EBUSY : r == -ETIMEDOUT ? -EAGAIN : r;
    }
}

long call_umtx_wakeup(struct call *c)
{
    if (c->a[0] & 3 || !guest_range(c->a[0], 4))
        return -EFAULT;
    long r = kernel(SYS_futex, (long)c->a[0], FUTEX_WAKE, ARG(c, 1, int) == 1 ? 1 : INT_MAX);
    return r < 0 ? r : 0;
}

/* sys/platform/pc64/x86_64/tls.c; which = 2 gave ERANGE. */
static long tls(struct call *c, bool set)
{
    struct { uint64_t base; int64_t size; } info;
    int which = ARG(c, 0, int);
    if (which < 0 || which > 1)
        return -ERANGE;
    if (c->a[2] != sizeof info)
        return -EINVAL;
    long r = set ? guest_read(&info, c->a[1], sizeof info) : 0;
    if (r == 0 && set && info.base >> 47)
        r = -EINVAL;
    if (r == 0 && set)
        return kernel(SYS_arch_prctl, which ? ARCH_SET_GS : ARCH_SET_FS, (long)info.base);
    if (r == 0)
        r = kernel(SYS_arch_prctl, which ? ARCH_GET_GS : ARCH_GET_FS, (long)&info.base);
    info.size = -1;
    return r < 0 ? r : guest_write(c->a[1], &info, sizeof info);
}

long call_set_tls_area(struct call *c) { return tls(c, true); }
long call_get_tls_area(struct call *c) { return tls(c, false); }
long call_sysarch(struct call *c) { (void)c; return -EOPNOTSUPP; } /* seen: ENOTSUP (45) */
