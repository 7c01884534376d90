/* Mutexes: exclusion, types, deadlines, between processes. */
#include "tap.h"

#include <errno.h>
#include <pthread.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>

enum { THREADS = 8, ROUNDS = 20000 };

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static long counter;

static void *count(void *argument)
{
    pthread_mutex_t *m = argument;
    for (int i = 0; i < ROUNDS; i++) {
        pthread_mutex_lock(m);
        counter++;
        pthread_mutex_unlock(m);
    }
    return 0;
}

static void contend(pthread_mutex_t *m)
{
    pthread_t threads[THREADS];
    counter = 0;
    for (int i = 0; i < THREADS; i++)
        CHECK_EQ(pthread_create(&threads[i], 0, count, m), 0);
    for (int i = 0; i < THREADS; i++)
        CHECK_EQ(pthread_join(threads[i], 0), 0);
    CHECK_EQ(counter, (long)THREADS * ROUNDS);
}

TEST(eight_threads_count_without_losing_one) { contend(&mutex); }

static pthread_mutex_t of_type(int type)
{
    pthread_mutexattr_t attributes;
    pthread_mutex_t m;
    int got = -1;
    pthread_mutexattr_init(&attributes);
    CHECK_EQ(pthread_mutexattr_settype(&attributes, type), 0);
    CHECK_EQ(pthread_mutexattr_gettype(&attributes, &got), 0);
    CHECK_EQ(got, type);
    CHECK_EQ(pthread_mutex_init(&m, &attributes), 0);
    return m;
}

static void *try_it(void *m) { return (void *)(intptr_t)pthread_mutex_trylock(m); }
static void *unlock_it(void *m) { return (void *)(intptr_t)pthread_mutex_unlock(m); }

static int in_thread(void *(*function)(void *), void *argument)
{
    pthread_t thread;
    void *result = (void *)-1;
    CHECK_EQ(pthread_create(&thread, 0, function, argument), 0);
    CHECK_EQ(pthread_join(thread, &result), 0);
    return (int)(intptr_t)result;
}

TEST(a_recursive_mutex_is_free_after_as_many_unlocks)
{
    pthread_mutex_t m = of_type(PTHREAD_MUTEX_RECURSIVE);
    for (int i = 0; i < 3; i++)
        CHECK_EQ(pthread_mutex_lock(&m), 0);
    CHECK_EQ(pthread_mutex_trylock(&m), 0);
    for (int i = 0; i < 3; i++) {
        CHECK_EQ(in_thread(try_it, &m), EBUSY);
        CHECK_EQ(pthread_mutex_unlock(&m), 0);
    }
    CHECK_EQ(in_thread(unlock_it, &m), EPERM);
    CHECK_EQ(pthread_mutex_unlock(&m), 0);
    CHECK_EQ(pthread_mutex_unlock(&m), EPERM);
    CHECK_EQ(pthread_mutex_destroy(&m), 0);
    contend(&m);
}

TEST(an_error_checking_mutex_names_the_mistake)
{
    pthread_mutex_t m = of_type(PTHREAD_MUTEX_ERRORCHECK);
    CHECK_EQ(pthread_mutex_unlock(&m), EPERM);
    CHECK_EQ(pthread_mutex_lock(&m), 0);
    CHECK_EQ(pthread_mutex_lock(&m), EDEADLK);
    CHECK_EQ(pthread_mutex_trylock(&m), EBUSY);
    CHECK_EQ(in_thread(unlock_it, &m), EPERM);
    CHECK_EQ(pthread_mutex_destroy(&m), EBUSY);
    CHECK_EQ(pthread_mutex_unlock(&m), 0);
    contend(&m);
}

static long long now_ms(clockid_t clock)
{
    struct timespec t;
    clock_gettime(clock, &t);
    return t.tv_sec * 1000LL + t.tv_nsec / 1000000;
}

static struct timespec in_ms(clockid_t clock, int ms)
{
    struct timespec t;
    clock_gettime(clock, &t);
    t.tv_nsec += ms * 1000000L;
    t.tv_sec += t.tv_nsec / 1000000000;
    t.tv_nsec %= 1000000000;
    return t;
}

TEST(a_timed_lock_gives_up_at_its_deadline)
{
    static const clockid_t clocks[] = {CLOCK_REALTIME, CLOCK_MONOTONIC};
    pthread_mutex_t m = PTHREAD_MUTEX_INITIALIZER;
    struct timespec bad = {.tv_sec = 1, .tv_nsec = 1000000000}, past = {.tv_sec = -1};
    CHECK_EQ(pthread_mutex_timedlock(&m, &bad), 0); /* not looked at: the mutex is free */
    CHECK_EQ(pthread_mutex_timedlock(&m, &bad), EINVAL);
    CHECK_EQ(pthread_mutex_timedlock(&m, &past), ETIMEDOUT);
    for (int i = 0; i < 2; i++) {
        struct timespec deadline = in_ms(clocks[i], 30);
        long long before = now_ms(clocks[i]);
        CHECK_EQ(pthread_mutex_clocklock(&m, clocks[i], &deadline), ETIMEDOUT);
        CHECK(now_ms(clocks[i]) - before >= 28);
    }
    CHECK_EQ(pthread_mutex_unlock(&m), 0);
}

struct shared {
    pthread_mutex_t mutex;
    volatile long counter;
};

TEST(a_shared_mutex_excludes_other_processes)
{
    struct shared *s = mmap(0, sizeof *s, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    pthread_mutexattr_t attributes;
    pthread_mutexattr_init(&attributes);
    CHECK_EQ(pthread_mutexattr_setpshared(&attributes, PTHREAD_PROCESS_SHARED), 0);
    CHECK_EQ(pthread_mutex_init(&s->mutex, &attributes), 0);
    pid_t pids[3];
    for (int i = 0; i < 3; i++) {
        pids[i] = fork();
        if (pids[i])
            continue;
        for (int j = 0; j < ROUNDS; j++) {
            pthread_mutex_lock(&s->mutex);
            s->counter++;
            pthread_mutex_unlock(&s->mutex);
        }
        _exit(0);
    }
    for (int i = 0; i < 3; i++)
        waitpid(pids[i], 0, 0);
    CHECK_EQ(s->counter, 3L * ROUNDS);
}

TEST(what_is_not_supported_is_refused)
{
    pthread_mutexattr_t attributes;
    pthread_mutexattr_init(&attributes);
    CHECK_EQ(pthread_mutexattr_setrobust(&attributes, PTHREAD_MUTEX_ROBUST), ENOTSUP);
    CHECK_EQ(pthread_mutexattr_setprotocol(&attributes, PTHREAD_PRIO_INHERIT), ENOTSUP);
    CHECK_EQ(pthread_mutexattr_setprotocol(&attributes, 7), EINVAL);
    CHECK_EQ(pthread_mutexattr_settype(&attributes, 3), EINVAL);
}

TEST(spin_locks_exclude)
{
    pthread_spinlock_t lock;
    CHECK_EQ(pthread_spin_init(&lock, PTHREAD_PROCESS_PRIVATE), 0);
    CHECK_EQ(pthread_spin_lock(&lock), 0);
    CHECK_EQ(pthread_spin_trylock(&lock), EBUSY);
    CHECK_EQ(pthread_spin_unlock(&lock), 0);
    CHECK_EQ(pthread_spin_trylock(&lock), 0);
    CHECK_EQ(pthread_spin_unlock(&lock), 0);
    CHECK_EQ(pthread_spin_destroy(&lock), 0);
}

int main(void)
{
    RUN(eight_threads_count_without_losing_one);
    RUN(a_recursive_mutex_is_free_after_as_many_unlocks);
    RUN(an_error_checking_mutex_names_the_mistake);
    RUN(a_timed_lock_gives_up_at_its_deadline);
    RUN(a_shared_mutex_excludes_other_processes);
    RUN(what_is_not_supported_is_refused);
    RUN(spin_locks_exclude);
    return tap_done();
}
