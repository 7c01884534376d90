/* The host's own memory: one reserved range, so that a look at an address tells whose it is. */
#include "host.h"

#include <sys/mman.h>

#define ARENA (1UL << 30)
#define HEAP (ARENA / 4)

static char *arena, *heap_next;
static unsigned threads;      /* blocks ever used */
static void *free_list[24];   /* by power of two */
static int lock;
static uint64_t stack_low;

extern const char __ehdr_start[], _end[];

void host_say(const char *a, const char *b, const char *c)
{
    const char *part[] = {"bsd: ", a, b, c, "\n"};
    char line[512];
    size_t len = 0;
    for (unsigned i = 0; i < LENGTH(part); i++)
        for (const char *p = part[i]; p && *p && len < sizeof line; p++)
            line[len++] = *p;
    kernel(SYS_write, 2, (long)line, (long)len);
}

void host_die(const char *what, const char *detail)
{
    host_say(what, " ", detail);
    for (;;)
        kernel(SYS_exit_group, 70);
}

void arena_open(void)
{
    long p = kernel(SYS_mmap, 0, ARENA + BLOCK, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (p < 0 && p > -4096)
        host_die("no memory", "");
    arena = (char *)((p + (long)BLOCK - 1) & -(long)BLOCK);
    heap_next = arena;
    /* The first thread's stack is Linux': everything from a little below it upwards is the host's or the kernel's. */
    stack_low = ((uint64_t)__builtin_frame_address(0) & -PAGE) - (1UL << 20);
}

static bool overlap(uint64_t address, uint64_t end, uint64_t low, uint64_t high) { return address < high && end > low; }

bool arena_has(uint64_t address, uint64_t len)
{
    uint64_t end = address + len;
    return end < address || end > stack_low || overlap(address, end, (uint64_t)arena, (uint64_t)arena + ARENA) ||
           overlap(address, end, (uint64_t)__ehdr_start & -PAGE, ((uint64_t)_end + PAGE - 1) & -PAGE);
}

/* Spins: what it guards is short, and its holder has all signals blocked. fork takes it, so that no child finds it held. */
void host_lock(void)
{
    while (__atomic_exchange_n(&lock, 1, __ATOMIC_ACQUIRE))
        kernel(SYS_sched_yield, 0);
}

void host_unlock(void) { __atomic_store_n(&lock, 0, __ATOMIC_RELEASE); }

struct thread *arena_thread_at(unsigned index) { return (struct thread *)(arena + HEAP + index * BLOCK); }
unsigned arena_threads(void) { return __atomic_load_n(&threads, __ATOMIC_ACQUIRE); }

/* A block whose thread has ended is used again; the kernel zeroes tid when the thread has left its stack. */
struct thread *arena_thread(void)
{
    struct thread *t = 0;
    host_lock();
    for (unsigned i = 0; i < threads && !t; i++)
        if (!__atomic_load_n(&arena_thread_at(i)->tid, __ATOMIC_ACQUIRE) && !arena_thread_at(i)->used)
            t = arena_thread_at(i);
    if (!t && HEAP + (threads + 1) * BLOCK <= ARENA)
        t = arena_thread_at(threads++);
    if (t) {
        memset(t, 0, sizeof *t);
        t->used = 1;
    }
    host_unlock();
    return t;
}

void arena_forget_threads(struct thread *but)
{
    for (unsigned i = 0; i < threads; i++)
        if (arena_thread_at(i) != but)
            arena_thread_at(i)->tid = arena_thread_at(i)->used = 0;
}

static unsigned class_of(size_t size)
{
    unsigned class = 5;
    while (1UL << class < size)
        class++;
    return class;
}

/* Zeroed; NULL when there is no more. With the lock held. */
void *arena_get(size_t size)
{
    unsigned class = class_of(size);
    if (class >= LENGTH(free_list))
        return 0;
    void *p = free_list[class];
    if (p) {
        free_list[class] = *(void **)p;
    } else {
        if (heap_next + (1UL << class) > arena + HEAP)
            return 0;
        p = heap_next;
        heap_next += 1UL << class;
    }
    return memset(p, 0, size);
}

void arena_put(void *p, size_t size)
{
    if (!p)
        return;
    *(void **)p = free_list[class_of(size)];
    free_list[class_of(size)] = p;
}
