/* What is left: names and places of threads, the scheduler's parameters, message queues, what no kernel was built with, and
 * what only a machine's owner may. */
#include "host.h"
#include "call_list.h"

#include <sched.h>
#include <sys/prctl.h>

/* sys/kern/vfs_aio.c without VFS_AIO: there, and always ENOSYS. */
#define NO_SYSTEM(name) long call_##name(struct call *c) { (void)c; return -ENOSYS; }
NO_SYSTEM(aio_return) NO_SYSTEM(aio_suspend) NO_SYSTEM(aio_cancel) NO_SYSTEM(aio_error) NO_SYSTEM(aio_read)
NO_SYSTEM(aio_write) NO_SYSTEM(lio_listio) NO_SYSTEM(aio_waitcomplete)

/* A guest changes nothing of the machine's: as to a user who is not root. */
#define NOT_ALLOWED(name) long call_##name(struct call *c) { (void)c; return -EPERM; }
NOT_ALLOWED(mount) NOT_ALLOWED(unmount) NOT_ALLOWED(reboot) NOT_ALLOWED(swapon) NOT_ALLOWED(swapoff) NOT_ALLOWED(acct)
NOT_ALLOWED(quotactl) NOT_ALLOWED(setlogin) NOT_ALLOWED(setdomainname) NOT_ALLOWED(kldload) NOT_ALLOWED(kldunload)
NOT_ALLOWED(jail) NOT_ALLOWED(adjtime) NOT_ALLOWED(revoke)

long call_yield(struct call *c) { (void)c; return kernel(SYS_sched_yield, 0); }

static struct thread *thread_of(struct call *c, int tid)
{
    if (tid == -1)
        return c->thread;
    for (unsigned i = 0; i < arena_threads(); i++) {
        struct thread *t = arena_thread_at(i);
        if (t->used && t->tid == tid && t->process == c->thread->process)
            return t;
    }
    return 0;
}

/* sys/kern/kern_prot.c: any thread of the process; what is longer than MAXCOMLEN (16) is cut, and
 * no name is the process' own. Linux would keep 15. */
long call_lwp_setname(struct call *c)
{
    char name[17];
    struct thread *t = thread_of(c, ARG(c, 0, int));
    long r = c->a[1] ? guest_string(name, c->a[1], sizeof name) : (name[0] = 0);
    if (r < 0 && r != -ENAMETOOLONG)
        return r;
    name[16] = 0;
    if (!t)
        return -ESRCH;
    memcpy(t->name, name, sizeof name);
    return t == c->thread ? kernel(SYS_prctl, PR_SET_NAME, (long)name) : 0;
}

long call_lwp_getname(struct call *c)
{
    char name[17] = "";
    struct thread *t = thread_of(c, ARG(c, 0, int));
    if (!t)
        return -ESRCH;
    kernel(SYS_prctl, PR_GET_NAME, (long)name);
    if (t->name[0])
        memcpy(name, t->name, sizeof name);
    size_t len = strlen(name) + 1;
    return len > c->a[2] ? -ERANGE : guest_write(c->a[1], name, len);
}

/* cpumask_t is 256 bits. A pid of 0 is the caller's process, a tid of -1 all of its threads; here: the one asked for. */
static long affinity(struct call *c, long number)
{
    uint64_t mask[128] = {0};
    int pid = ARG(c, 0, int), tid = ARG(c, 1, int), who = tid > 0 ? tid : pid > 0 ? pid : 0;
    long r = number == SYS_sched_setaffinity ? guest_read(mask, c->a[2], 32) : 0;
    if (r == 0)
        r = kernel(number, who, number == SYS_sched_setaffinity ? 32 : sizeof mask, (long)mask);
    if (r < 0)
        return r;
    return number == SYS_sched_getaffinity ? guest_write(c->a[2], mask, 32) : 0;
}

long call_lwp_setaffinity(struct call *c) { return affinity(c, SYS_sched_setaffinity); }
long call_lwp_getaffinity(struct call *c) { return affinity(c, SYS_sched_getaffinity); }

/* SCHED_FIFO 1, OTHER 2, RR 3 (posix4/sched.h); priorities 0..31 of the real-time classes. */
static int policy_to_linux(int policy) { return policy == 1 ? SCHED_FIFO : policy == 2 ? SCHED_OTHER : policy == 3 ? SCHED_RR : -1; }

/* sys/kern/kern_resource.c: a class and a priority within it. All threads here are of the ordinary class, 1; another is for
 * the super-user, which a guest is not taken for. */
long call_lwp_rtprio(struct call *c)
{
    uint16_t priority[2] = {1, 0};
    if (ARG(c, 0, int) == 0)
        return guest_write(c->a[3], priority, sizeof priority);
    long r = ARG(c, 0, int) == 1 ? guest_read(priority, c->a[3], sizeof priority) : -EINVAL;
    return r < 0 ? r : priority[0] == 1 ? 0 : -EPERM;
}

long call_sched_getscheduler(struct call *c)
{
    long r = kernel(SYS_sched_getscheduler, ARG(c, 0, int));
    return r < 0 ? r : r == SCHED_FIFO ? 1 : r == SCHED_RR ? 3 : 2;
}
long call_sched_setscheduler(struct call *c)
{
    int priority, policy = policy_to_linux(ARG(c, 1, int));
    long r = policy < 0 ? -EINVAL : guest_read(&priority, c->a[2], sizeof priority);
    return r < 0 ? r : kernel(SYS_sched_setscheduler, ARG(c, 0, int), policy, (long)&(int){policy == SCHED_OTHER ? 0 : priority + 1});
}
long call_sched_getparam(struct call *c)
{
    int priority = 0;
    long r = kernel(SYS_sched_getparam, ARG(c, 0, int), (long)&priority);
    priority = priority > 0 ? priority - 1 : 0;
    return r < 0 ? r : guest_write(c->a[1], &priority, sizeof priority);
}
long call_sched_setparam(struct call *c)
{
    int priority = 0;
    long r = guest_read(&priority, c->a[1], sizeof priority), policy = kernel(SYS_sched_getscheduler, ARG(c, 0, int));
    if (r < 0 || policy < 0)
        return r < 0 ? r : policy;
    return kernel(SYS_sched_setparam, ARG(c, 0, int), (long)&(int){policy == SCHED_OTHER ? 0 : priority + 1});
}
long call_sched_get_priority_max(struct call *c) { return policy_to_linux(ARG(c, 0, int)) < 0 ? -EINVAL : 31; }
long call_sched_get_priority_min(struct call *c) { return policy_to_linux(ARG(c, 0, int)) < 0 ? -EINVAL : 0; }
long call_sched_rr_get_interval(struct call *c)
{
    return guest_write(c->a[1], (int64_t[2]){0, 100000000}, 16);
}

/* struct rtprio is {type, prio}; type 1 is normal (sys/sys/rtprio.h). */
long call_rtprio(struct call *c)
{
    int function = ARG(c, 0, int);
    uint16_t rtp[2] = {1, 0};
    if (function == 0)
        return guest_write(c->a[2], rtp, sizeof rtp);
    long r = function == 1 ? guest_read(rtp, c->a[2], sizeof rtp) : -EINVAL;
    return r < 0 ? r : rtp[0] == 1 ? 0 : -EPERM;
}
