/* The lock of a stream, once there are threads, and flockfile's, which a thread may take again and again.
 * The owner is written only by the thread that holds the lock, so a thread that finds itself there is right. */
#include "../thread/thread.h"
#include "stream.h"

static void *owner_of(FILE *f)
{
    return __atomic_load_n(&f->owner, __ATOMIC_RELAXED);
}

static void own(FILE *f, void *thread)
{
    __atomic_store_n(&f->owner, thread, __ATOMIC_RELAXED);
}

int __r3_stream_enter_threaded(FILE *f)
{
    if (owner_of(f) == __r3_self())
        return 0;
    __r3_lock(&f->lock);
    own(f, __r3_self());
    return 1;
}

void __r3_stream_leave_threaded(FILE *f)
{
    own(f, NULL);
    __r3_unlock(&f->lock);
}

int __r3_stream_try(FILE *f)
{
    int free = 0;
    if (owner_of(f) == __r3_self())
        return 1;
    if (!__atomic_compare_exchange_n(&f->lock.word, &free, 1, 0, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED))
        return -1;
    own(f, __r3_self());
    return 0;
}

/* The child of a fork has only the thread that forked: what others held is free. Their writes may be half done in a
 * buffer; waiting for them before the fork could wait for input for ever. */
static int free_from_others(FILE *f)
{
    if (owner_of(f) != __r3_self()) {
        f->depth = 0;
        own(f, NULL);
        f->lock.word = 0;
    }
    return 0;
}

void __r3_stream_fork_child(void)
{
    __r3_stream_each(free_from_others);
}
