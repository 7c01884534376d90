/* pthread_create: one mapping holds guard, stack, keys' values and thread block. */
#define R3_LOCK_STRONG
#include "pthread_internal.h"

#include <errno.h>
#include <sys/mman.h>

#include "signal/sigset.h"
#include "start/start.h"
#include "sys_memory.h"
#include "sys_process.h"

__r3_needs(__r3_tls);
__r3_needs(__r3_lock_with_threads);
__r3_needs(__r3_fork_with_threads);

size_t __r3_page_size(void);

volatile int __r3_threads_alive;

/* rt/malloc/malloc.c, and key.c: the bytes of a thread's values. */
__r3_weak void *__r3_heap_main;
__r3_weak size_t __r3_keys_len(void) { return 0; }

/* The first time a thread is made: what the main thread had for itself becomes its share. */
static void become_threaded(struct __r3_thread *self)
{
    if (__r3_threaded)
        return;
    __r3_thread_id(self);
    self->heap = __r3_heap_main;
    self->alive = 1;
    __r3_threaded = 1;
}

static int entry(void *argument)
{
    struct __r3_thread *self = argument;
    if (self->unblock_cancel) {
        const sigset_t cancel = __r3_sigset_of(R3_SIGNAL_CANCEL);
        sys_rt_sigprocmask(SIG_UNBLOCK, &cancel, 0);
    }
    while (self->start_gate == 1)
        __r3_wait(&self->start_gate, 1, 0, 0, 0);
    if (self->start_gate) { /* the creator could not give it the priority it should have */
        self->detached = R3_THREAD_DETACHED;
        pthread_exit(0);
    }
    if (!self->returns_int)
        pthread_exit(self->start(self->argument));
    int (*start)(void *) = (int (*)(void *))(void (*)(void))self->start;
    pthread_exit((void *)(intptr_t)start(self->argument));
}

static size_t page_up(size_t n)
{
    size_t page = __r3_page_size();
    return (n + page - 1) & -page;
}

/* Maps and fills all but the thread block's start; NULL: no memory. */
static struct __r3_thread *make_block(const struct attributes *attributes)
{
    size_t block = __r3_tls_area_size(), keys = (__r3_keys_len() + 15) & -(size_t)16;
    size_t guard = attributes->stack ? 0 : page_up(attributes->guard_len);
    size_t stack = attributes->stack ? 0 : attributes->stack_len;
    if (stack > PTRDIFF_MAX / 2 || guard > PTRDIFF_MAX / 2)
        return 0;
    size_t len = guard + page_up(stack + keys + block);
    long mapped = sys_mmap(0, len, guard ? PROT_NONE : PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (mapped < 0 && mapped > -4096)
        return 0;
    char *map = (char *)mapped;
    if (guard && sys_mprotect(map + guard, len - guard, PROT_READ | PROT_WRITE) < 0) {
        sys_munmap(map, len);
        return 0;
    }
    struct __r3_thread *thread = __r3_tls_area_init(map + len - block);
    thread->specific = keys ? (void *)(((uintptr_t)map + len - block - keys) & -(uintptr_t)16) : 0;
    thread->map = map;
    thread->map_len = len;
    thread->guard_len = guard;
    thread->stack = attributes->stack ? attributes->stack : map + guard;
    thread->stack_len = attributes->stack ? attributes->stack_len : len - guard - block - keys;
    return thread;
}

/* Opens the gate of a thread that waits for its scheduling; the error if it must not start. */
static int give_priority(struct __r3_thread *thread, const struct attributes *attributes)
{
    struct sched_param parameters = {.sched_priority = attributes->priority};
    int error = (int)-sys_thread_scheduler_set(thread->tid, attributes->policy, &parameters);
    __atomic_store_n(&thread->start_gate, error ? 2 : 0, __ATOMIC_RELEASE);
    __r3_wake(&thread->start_gate, 1, 0);
    return error;
}

int __r3_thread_create(pthread_t *to, const pthread_attr_t *given, void *(*start)(void *), void *argument,
                       int returns_int)
{
    static const struct attributes standard = {.stack_len = R3_STACK_LEN, .guard_len = 1};
    const struct attributes *attributes = given ? (const void *)given : &standard;
    struct __r3_thread *self = __r3_self();
    become_threaded(self);

    struct __r3_thread *thread = make_block(attributes);
    if (!thread)
        return EAGAIN;
    thread->canary = thread->canary_at_tail = self->canary;
    thread->start = start;
    thread->argument = argument;
    thread->returns_int = returns_int;
    thread->alive = 1;
    thread->detached = attributes->detached ? R3_THREAD_DETACHED : R3_THREAD_JOINABLE;
    thread->start_gate = attributes->explicit_scheduling;
    thread->unblock_cancel = self->cancelled;

    /* A detached thread may be gone, block and all, before we are back here. */
    *to = thread;
    __atomic_fetch_add(&__r3_threads_alive, 1, __ATOMIC_RELAXED);
    if (__r3_thread_start(thread, entry, thread->stack + thread->stack_len) < 0) {
        __atomic_fetch_sub(&__r3_threads_alive, 1, __ATOMIC_RELAXED);
        sys_munmap(thread->map, thread->map_len);
        return EAGAIN;
    }
    return attributes->explicit_scheduling ? give_priority(thread, attributes) : 0;
}

int pthread_create(pthread_t *restrict to, const pthread_attr_t *restrict attributes, void *(*start)(void *),
                   void *restrict argument)
{
    return __r3_thread_create(to, attributes, start, argument, 0);
}
