/* pthread_atfork: handlers in the order POSIX wants, prepare last to first, the others first to last. */
#include "pthread_internal.h"

#include <errno.h>
#include <sys/mman.h>

#include "sys_memory.h"

__r3_needs(__r3_fork_with_threads);

struct handlers {
    void (*prepare)(void), (*parent)(void), (*child)(void);
};

struct block {
    struct block *next, *prev;
    unsigned used;
    struct handlers handlers[8];
};

static struct block first, *last = &first;
static struct __r3_lock handlers_lock;

int pthread_atfork(void (*prepare)(void), void (*parent)(void), void (*child)(void))
{
    int error = 0;
    __r3_lock(&handlers_lock);
    if (last->used == sizeof last->handlers / sizeof *last->handlers) {
        long mapped = sys_mmap(0, sizeof first, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (mapped < 0 && mapped > -4096)
            error = ENOMEM;
        else {
            struct block *fresh = (void *)mapped;
            fresh->prev = last;
            last->next = fresh;
            last = fresh;
        }
    }
    if (!error)
        last->handlers[last->used++] = (struct handlers){prepare, parent, child};
    __r3_unlock(&handlers_lock);
    return error;
}

void __r3_atfork_prepare(void)
{
    __r3_lock(&handlers_lock);
    for (struct block *b = last; b; b = b->prev)
        for (unsigned i = b->used; i--;)
            if (b->handlers[i].prepare)
                b->handlers[i].prepare();
}

void __r3_atfork_done(int child)
{
    for (struct block *b = &first; b; b = b->next)
        for (unsigned i = 0; i < b->used; i++) {
            void (*handler)(void) = child ? b->handlers[i].child : b->handlers[i].parent;
            if (handler)
                handler();
        }
    __r3_unlock(&handlers_lock);
}
