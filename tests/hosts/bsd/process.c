/* fork, vfork, rfork, exit, wait. Seen on the kernel: fork gives rdx = 0 to the parent, and rax = 0, rdx = 1 to the child; no
 * kqueue is inherited. */
#include "host.h"
#include "call_list.h"
#include "process_event.h"

#include <sched.h>
#include <sys/wait.h>

_Noreturn void process_end(int status)
{
    for (;;)
        kernel(SYS_exit_group, status & 0xff);
}

long call_exit(struct call *c) { process_end(ARG(c, 0, int)); }

long call_fork(struct call *c)
{
    struct thread *t = c->thread;
    c->has_second = true;
    host_lock();
    long r = kernel(SYS_clone, SIGCHLD | CLONE_CHILD_SETTID | CLONE_CHILD_CLEARTID, 0, 0, (long)&t->tid, 0);
    host_unlock();
    if (r == 0) {
        dispatch_arm();
        t->process->pid = t->tid;
        t->process->pending = 0;
        arena_forget_threads(t);
        kqueue_after_fork(t->process);
        c->second = 1;
    } else if (r > 0) {
        process_event(PROCESS_FORK, (int)r);
    }
    return r;
}

/* The child borrows memory and goes on with the parent's registers on a block of its own; what the host knows of the
 * process is copied, so that the child's changes stay its own. Linux resumes the parent at exec or exit. */
long call_vfork(struct call *c)
{
    struct thread *child = arena_thread();
    greg_t *r = c->uc->uc_mcontext.gregs;
    if (!child)
        return -EAGAIN;
    host_lock();
    child->process = arena_get(sizeof *child->process);
    host_unlock();
    if (!child->process)
        return -ENOMEM;
    memcpy(child->process, c->thread->process, sizeof *child->process);
    child->process->pid = 0;
    child->process->queues = 0;
    child->process->pending = 0;
    child->mask = c->thread->mask;
    child->altstack = c->thread->altstack;
    child->start = c->uc;
    child->begin = (struct registers){.rip = (uint64_t)r[REG_RIP], .rsp = (uint64_t)r[REG_RSP],
        .rdi = (uint64_t)r[REG_RDI], .rax = 0, .rdx = 1};
    child->vfork_child = true;
    long pid = thread_start(child, CLONE_VM | CLONE_VFORK | SIGCHLD | CLONE_PARENT_SETTID | CLONE_CHILD_CLEARTID);
    if (!child->in_exec)
        host_lock();
    arena_put(child->process, sizeof *child->process);
    host_unlock();
    child->tid = child->used = 0;
    c->has_second = true;
    if (pid > 0)
        process_event(PROCESS_FORK, (int)pid);
    return pid;
}

/* sys/sys/unistd.h: RFPROC with RFFDG is fork; with RFMEM and RFPPWAIT vfork. Others are not needed by anything here. */
long call_rfork(struct call *c)
{
    enum { RFFDG = 4, RFPROC = 16, RFMEM = 32 };
    unsigned flags = ARG(c, 0, unsigned);
    if (!(flags & RFPROC))
        return flags & ~(RFFDG | 0x1000u) ? -EINVAL : 0;
    return flags & RFMEM ? call_vfork(c) : call_fork(c);
}

static int wait_options(int options)
{
    return (options & 1 ? WNOHANG : 0) | (options & 2 ? WUNTRACED : 0) | (options & 4 ? WCONTINUED : 0);
}

long call_wait4(struct call *c)
{
    int status = 0, options = ARG(c, 2, int);
    struct { long word[18]; } usage = {{0}};
    if (options & ~7)
        return -EINVAL;
    if (!guest_range(c->a[1], c->a[1] ? 4 : 0) || !guest_range(c->a[3], c->a[3] ? sizeof usage : 0))
        return -EFAULT;
    long pid = blocking(c, SYS_wait4, ARG(c, 0, int), (long)&status, wait_options(options), (long)&usage);
    status = status_to_guest(status);
    if (pid > 0 && c->a[1] && guest_write(c->a[1], &status, sizeof status) < 0)
        return -EFAULT;
    if (pid > 0 && c->a[3] && guest_write(c->a[3], &usage, sizeof usage) < 0)
        return -EFAULT;
    return pid;
}

/* sys/kern/kern_exit.c, kern_wait: idtype P_PID 0, P_PGID 2, P_ALL 7; options beyond wait4's: WNOWAIT 8, WEXITED 16,
 * WTRAPPED 32. A WNOHANG without a child to tell of gives 0. */
static long wait6_options(unsigned options)
{
    if (options & ~0x3fu || !(options & 0x36))
        return -EINVAL;
    return (options & 1 ? WNOHANG : 0) | (options & 2 ? WSTOPPED : 0) | (options & 4 ? WCONTINUED : 0) |
           (options & 8 ? WNOWAIT : 0) | (options & 16 ? WEXITED : 0);
}

static int status_of(const siginfo_t *si)
{
    switch (si->si_code) {
    case CLD_EXITED: return (si->si_status & 0xff) << 8;
    case CLD_KILLED: return signal_to_guest(si->si_status);
    case CLD_DUMPED: return signal_to_guest(si->si_status) | 0x80;
    default: return 0x7f | signal_to_guest(si->si_status) << 8;
    }
}

long call_wait6(struct call *c)
{
    int id_type = ARG(c, 0, int);
    long options = wait6_options(ARG(c, 3, unsigned));
    siginfo_t si = {.si_pid = 0};
    struct { long word[36]; } usage = {{0}};
    struct df_siginfo info = {.signo = 0};
    if (options < 0)
        return options;
    if (id_type != 0 && id_type != 2 && id_type != 7)
        return -EINVAL;
    long r = blocking(c, SYS_waitid, id_type == 0 ? P_PID : id_type == 2 ? P_PGID : P_ALL, (long)c->a[1], (long)&si, options,
        (long)&usage);
    if (r < 0)
        return r;
    int status = status_of(&si);
    if (si.si_pid)
        signal_info(&info, &si);
    if (si.si_pid && c->a[2] && guest_write(c->a[2], &status, sizeof status) < 0)
        return -EFAULT;
    if (c->a[4] && guest_write(c->a[4], &usage, sizeof usage) < 0)
        return -EFAULT;
    if (c->a[5] && guest_write(c->a[5], &info, sizeof info) < 0)
        return -EFAULT;
    return si.si_pid;
}
