/* How DragonFly starts a thread: lwp_create(2). The new thread has its creator's fs, so it may touch nothing of its own
 * before it has set that, and no handler may run meanwhile: it is born with all signals blocked. Its id is in the block
 * before either side runs on. What it begins with lies at the top of its stack. */
#include "signal/sigset.h"
#include "sys_signal.h"
#include "thread/pthread_internal.h"
#include "tp_set.h"

struct beginning {
    struct __r3_thread *thread;
    int (*entry)(void *);
    sigset_t mask;
};

/* sys/lwp.h: struct lwp_params. */
struct lwp_params {
    void (*function)(void *);
    void *argument, *stack;
    int *tid1, *tid2;
};

_Static_assert(sizeof(struct lwp_params) == 40, "sys/lwp.h");

static __r3_no_canary void begin(void *argument)
{
    struct beginning *b = argument;
    if (__r3_tp_set(__r3_tp_of(b->thread)) < 0)
        __builtin_trap();
    sys_rt_sigprocmask(SIG_SETMASK, &b->mask, 0);
    b->entry(b->thread);
}

int __r3_thread_start(struct __r3_thread *thread, int (*entry)(void *), char *stack_top)
{
    static const sigset_t all = R3_SIGSET_ALL;
    struct beginning *b = (void *)(((uintptr_t)stack_top - sizeof *b) & -(uintptr_t)16);
    struct lwp_params parameters = {begin, b, b, &thread->tid, 0};
    *b = (struct beginning){.thread = thread, .entry = entry};
    sys_rt_sigprocmask(SIG_SETMASK, &all, &b->mask);
    sigset_t mask = b->mask; /* the new thread may be gone, stack and all */
    long r = r3_syscall1((long)&parameters, SYS_lwp_create);
    sys_rt_sigprocmask(SIG_SETMASK, &mask, 0);
    return (int)r;
}
