/* Read-write locks: many readers or one writer. */
#include "tap.h"

#include <errno.h>
#include <pthread.h>
#include <stdint.h>
#include <time.h>

enum { READERS = 4, WRITERS = 3, ROUNDS = 4000 };

static pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
static volatile int readers, most_readers, writers, broken;
static volatile long a, b;

static void *read_it(void *argument)
{
    for (int i = 0; i < ROUNDS; i++) {
        pthread_rwlock_rdlock(&lock);
        int now = __atomic_add_fetch(&readers, 1, __ATOMIC_SEQ_CST);
        if (now > most_readers)
            most_readers = now;
        if (writers || a != b)
            broken = 1;
        __atomic_sub_fetch(&readers, 1, __ATOMIC_SEQ_CST);
        pthread_rwlock_unlock(&lock);
    }
    return argument;
}

static void *write_it(void *argument)
{
    for (int i = 0; i < ROUNDS; i++) {
        pthread_rwlock_wrlock(&lock);
        if (__atomic_add_fetch(&writers, 1, __ATOMIC_SEQ_CST) != 1 || readers)
            broken = 1;
        a++;
        b++;
        __atomic_sub_fetch(&writers, 1, __ATOMIC_SEQ_CST);
        pthread_rwlock_unlock(&lock);
    }
    return argument;
}

TEST(readers_never_see_a_writer_and_writers_nobody)
{
    pthread_t threads[READERS + WRITERS];
    for (int i = 0; i < READERS + WRITERS; i++)
        CHECK_EQ(pthread_create(&threads[i], 0, i < READERS ? read_it : write_it, 0), 0);
    for (int i = 0; i < READERS + WRITERS; i++)
        CHECK_EQ(pthread_join(threads[i], 0), 0);
    CHECK(!broken);
    CHECK_EQ(a, (long)WRITERS * ROUNDS);
    CHECK_EQ(b, (long)WRITERS * ROUNDS);
}

TEST(try_says_busy_and_readers_share)
{
    CHECK_EQ(pthread_rwlock_rdlock(&lock), 0);
    CHECK_EQ(pthread_rwlock_tryrdlock(&lock), 0);
    CHECK_EQ(pthread_rwlock_trywrlock(&lock), EBUSY);
    CHECK_EQ(pthread_rwlock_unlock(&lock), 0);
    CHECK_EQ(pthread_rwlock_trywrlock(&lock), EBUSY);
    CHECK_EQ(pthread_rwlock_unlock(&lock), 0);
    CHECK_EQ(pthread_rwlock_trywrlock(&lock), 0);
    CHECK_EQ(pthread_rwlock_tryrdlock(&lock), EBUSY);
    CHECK_EQ(pthread_rwlock_destroy(&lock), EBUSY);
    CHECK_EQ(pthread_rwlock_unlock(&lock), 0);
}

TEST(timed_locks_give_up_at_their_deadline)
{
    struct timespec soon;
    CHECK_EQ(pthread_rwlock_wrlock(&lock), 0);
    clock_gettime(CLOCK_REALTIME, &soon);
    CHECK_EQ(pthread_rwlock_timedrdlock(&lock, &soon), ETIMEDOUT);
    CHECK_EQ(pthread_rwlock_timedwrlock(&lock, &soon), ETIMEDOUT);
    clock_gettime(CLOCK_MONOTONIC, &soon);
    CHECK_EQ(pthread_rwlock_clockrdlock(&lock, CLOCK_MONOTONIC, &soon), ETIMEDOUT);
    CHECK_EQ(pthread_rwlock_unlock(&lock), 0);
}

int main(void)
{
    RUN(readers_never_see_a_writer_and_writers_nobody);
    RUN(try_says_busy_and_readers_share);
    RUN(timed_locks_give_up_at_their_deadline);
    return tap_done();
}
