/* Barriers and one-time initialization. */
#include "tap.h"

#include <errno.h>
#include <pthread.h>
#include <stdint.h>
#include <time.h>

enum { THREADS = 5, ROUNDS = 400 };

static pthread_barrier_t barrier;
static volatile int arrived[ROUNDS], serials[ROUNDS], early;

static void *march(void *argument)
{
    for (int i = 0; i < ROUNDS; i++) {
        __atomic_add_fetch(&arrived[i], 1, __ATOMIC_SEQ_CST);
        int result = pthread_barrier_wait(&barrier);
        if (arrived[i] != THREADS)
            early = 1;
        if (result == PTHREAD_BARRIER_SERIAL_THREAD)
            __atomic_add_fetch(&serials[i], 1, __ATOMIC_SEQ_CST);
        else if (result)
            early = 2;
    }
    return argument;
}

TEST(nobody_passes_a_barrier_before_all_are_there)
{
    pthread_t threads[THREADS];
    CHECK_EQ(pthread_barrier_init(&barrier, 0, 0), EINVAL);
    CHECK_EQ(pthread_barrier_init(&barrier, 0, THREADS), 0);
    for (int i = 0; i < THREADS; i++)
        CHECK_EQ(pthread_create(&threads[i], 0, march, 0), 0);
    for (int i = 0; i < THREADS; i++)
        CHECK_EQ(pthread_join(threads[i], 0), 0);
    CHECK_EQ(early, 0);
    int wrong = 0;
    for (int i = 0; i < ROUNDS; i++)
        wrong += serials[i] != 1;
    CHECK_EQ(wrong, 0);
    CHECK_EQ(pthread_barrier_destroy(&barrier), 0);
}

struct meeting {
    pthread_barrier_t barrier;
};

static void *meet(void *argument)
{
    struct meeting *m = argument;
    if (pthread_barrier_wait(&m->barrier) == PTHREAD_BARRIER_SERIAL_THREAD) {
        pthread_barrier_destroy(&m->barrier);
        memset(m, 0x55, sizeof *m);
    }
    return 0;
}

TEST(the_serial_thread_may_destroy_the_barrier_at_once)
{
    for (int round = 0; round < 200; round++) {
        pthread_t threads[4];
        struct meeting m;
        int changed = 0;
        pthread_barrier_init(&m.barrier, 0, 4);
        for (int i = 0; i < 4; i++)
            pthread_create(&threads[i], 0, meet, &m);
        for (int i = 0; i < 4; i++)
            pthread_join(threads[i], 0);
        for (unsigned i = 0; i < sizeof m; i++)
            changed += ((char *)&m)[i] != 0x55;
        CHECK_EQ(changed, 0);
    }
}

static pthread_once_t once;
static volatile int initialized, done_before_return;

static void initialize(void)
{
    struct timespec t = {.tv_nsec = 2000000};
    nanosleep(&t, 0);
    initialized++;
}

static void *race(void *argument)
{
    pthread_once(&once, initialize);
    if (initialized != 1)
        done_before_return = -1;
    return argument;
}

TEST(once_runs_once_and_all_wait_for_it)
{
    pthread_t threads[8];
    for (int round = 0; round < 20; round++) {
        once = PTHREAD_ONCE_INIT;
        initialized = 0;
        for (int i = 0; i < 8; i++)
            pthread_create(&threads[i], 0, race, 0);
        for (int i = 0; i < 8; i++)
            pthread_join(threads[i], 0);
        CHECK_EQ(initialized, 1);
    }
    CHECK_EQ(done_before_return, 0);
}

int main(void)
{
    RUN(nobody_passes_a_barrier_before_all_are_there);
    RUN(the_serial_thread_may_destroy_the_barrier_at_once);
    RUN(once_runs_once_and_all_wait_for_it);
    return tap_done();
}
