/* Every system call of the guest comes here as SIGSYS: by Syscall User Dispatch for all instructions outside the host's own
 * text, or, where the kernel refuses that, by a seccomp filter that says the same. A filter outlives exec; main.c then
 * sees to it that the host comes to lie at the same address again.
 *
 * Registers after a call, as seen on a 5.9 kernel: carry and the error number, or no carry and the result; rcx and r11 as
 * the instruction leaves them, r10 = 0, all else kept but rdx where a call has two results. */
#include "host.h"
#include "calls.h"

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>

#include "call_names.h"

#define CARRY 1L

extern const char __ehdr_start[], _end[];
extern void __r3_sigreturn(void);
extern bool host_lenient, host_by_filter;

/* SEGV and BUS stay open for copies that fault; SYS must. */
#define BIT(sig) (1UL << ((sig) - 1))
const uint64_t signals_shut = ~(BIT(SIGSEGV) | BIT(SIGBUS) | BIT(SIGSYS));

static bool writes(long number)
{
    return number == SYS_write || number == SYS_writev || number == SYS_sendto || number == SYS_sendmsg ||
           number == SYS_sendfile || number == SYS_connect;
}

long block_call(struct call *c, long number, const long a[6])
{
    if (writes(number))
        __atomic_fetch_add(&c->thread->process->writes, 1, __ATOMIC_RELAXED);
    const long call[7] = {number, a[0], a[1], a[2], a[3], a[4], a[5]};
    long r;
    do {
        uint64_t open = mask_to_linux(c->thread);
        r = signal_due(c->thread) ? -EINTR : host_block(call, &open, &signals_shut);
    } while (r == -EINTR && !signal_due(c->thread) && !c->once); /* what only a kqueue had to know of interrupts nothing */
    return r;
}

static void unknown(struct call *c, const char *name)
{
    char number[8] = "       ", *p = number + sizeof number - 2;
    uint64_t n = c->number;
    do
        *--p = (char)('0' + n % 10);
    while ((n /= 10) && p > number);
    host_say("no answer to system call ", p, name);
    kernel(SYS_exit_group, 71);
}

static long call_one(struct call *c)
{
    const char *name = c->number < LENGTH(call_names) ? call_names[c->number] : 0;
    const struct call_entry *entry = c->number < CALLS ? &call_table[c->number] : 0;
    /* sys/kern/init_sysent.c: a number without a call is nosys(): SIGSYS, then EINVAL (seen). */
    if (!name) {
        kernel(SYS_tgkill, c->thread->process->pid, c->thread->tid, SIGSYS);
        return -EINVAL;
    }
    if (!entry || !entry->function) {
        if (!host_lenient)
            unknown(c, name);
        return -ENOSYS;
    }
    for (unsigned i = 0; i < 6; i++)
        if (entry->fds >> i & 1 && (uint32_t)c->a[i] >= PRIVATE_FDS && (int)c->a[i] != DF_AT_FDCWD)
            return -EBADF;
    return entry->function(c);
}

static void result_store(struct call *c, long result)
{
    greg_t *r = c->uc->uc_mcontext.gregs;
    if (!c->plain && result < 0 && result > -4096) {
        r[REG_EFL] |= CARRY;
        r[REG_RAX] = errno_to_guest((int)-result);
    } else {
        r[REG_EFL] &= ~CARRY;
        r[REG_RAX] = result;
        if (c->has_second)
            r[REG_RDX] = c->second;
    }
    r[REG_R10] = 0;
}

static void on_system_call(int sig, siginfo_t *info, void *context)
{
    struct thread *t = thread_self();
    if (info->si_code != SYS_SECCOMP && info->si_code != SYS_USER_DISPATCH) {
        signal_arrived(sig, info, context);
        return;
    }
    struct call c = {.thread = t, .uc = context};
    greg_t *r = c.uc->uc_mcontext.gregs;
    long result = 0;
    if (t->begin.rip) {
        thread_enter(t, context);
        thread_tell(t);
        c.keep = true;
    } else {
        c.number = (uint64_t)r[REG_RAX];
        c.a[0] = (uint64_t)r[REG_RDI], c.a[1] = (uint64_t)r[REG_RSI], c.a[2] = (uint64_t)r[REG_RDX];
        c.a[3] = (uint64_t)r[REG_R10], c.a[4] = (uint64_t)r[REG_R8], c.a[5] = (uint64_t)r[REG_R9];
        if (c.number == 0 || c.number == 198) /* syscall, __syscall: the number is the first argument */
            c.number = c.a[0], memmove(c.a, c.a + 1, 5 * sizeof *c.a);
        result = call_one(&c);
    }
    signal_flush(&c, &result);
}

/* Writes the result, or what a signal makes of it. */
void dispatch_result(struct call *c, long result)
{
    if (!c->keep)
        result_store(c, result);
}

static bool arm_filter(void)
{
    uint64_t low = (uint64_t)__ehdr_start, high = (uint64_t)_end;
    const unsigned ip = offsetof(struct seccomp_data, instruction_pointer);
    struct sock_filter filter[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, ip + 4),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)(low >> 32), 0, 4),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, ip),
        BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, (uint32_t)low, 0, 2),
        BPF_JUMP(BPF_JMP | BPF_JGT | BPF_K, (uint32_t)high, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRAP),
    };
    struct sock_fprog program = {LENGTH(filter), filter};
    return low >> 32 == high >> 32 && kernel(SYS_prctl, PR_SET_NO_NEW_PRIVS, 1) == 0 &&
           kernel(SYS_prctl, PR_SET_SECCOMP, SECCOMP_MODE_FILTER, (long)&program) == 0;
}

/* For this thread; fork and clone drop it, as exec does. */
void dispatch_arm(void)
{
    static bool filtered;
    if (!host_by_filter) {
        long low = (long)__ehdr_start;
        if (kernel(SYS_prctl, PR_SET_SYSCALL_USER_DISPATCH, PR_SYS_DISPATCH_ON, low, (long)_end - low, 0) == 0)
            return;
        host_die("Syscall User Dispatch was refused", "");
    }
    if (!filtered && !arm_filter())
        host_die("neither Syscall User Dispatch nor seccomp", "");
    filtered = true;
}

bool dispatch_offered(void)
{
    long low = (long)__ehdr_start;
    if (kernel(SYS_prctl, PR_SET_SYSCALL_USER_DISPATCH, PR_SYS_DISPATCH_ON, low, (long)_end - low, 0))
        return false;
    return true;
}

void dispatch_install(void)
{
    struct { void *handler; unsigned long flags; void (*restorer)(void); uint64_t mask; } action = {
        (void *)on_system_call, SA_SIGINFO | SA_ONSTACK | SA_NODEFER | 0x04000000 /* SA_RESTORER */, __r3_sigreturn,
        signals_shut};
    kernel(SYS_rt_sigaction, SIGSYS, (long)&action, 0, 8);
}
