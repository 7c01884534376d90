/* Conditions: hand-over, deadlines on both clocks, broadcast and destruction, between processes. */
#include "tap.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static int turn, rounds;

enum { PLAYERS = 3, ROUNDS = 2000 };

/* Every third wait has a deadline that is near, so that time-outs and signals cross. */
static void *play(void *argument)
{
    int me = (int)(intptr_t)argument;
    for (int i = 0; i < ROUNDS; i++) {
        pthread_mutex_lock(&mutex);
        while (turn != me) {
            struct timespec soon;
            clock_gettime(CLOCK_REALTIME, &soon);
            soon.tv_nsec += soon.tv_nsec < 999900000 ? 50000 : 0;
            int error = i % 3 ? pthread_cond_wait(&changed, &mutex) : pthread_cond_timedwait(&changed, &mutex, &soon);
            if (error && error != ETIMEDOUT)
                rounds = -1000000;
        }
        turn = (me + 1) % PLAYERS;
        rounds++;
        pthread_cond_broadcast(&changed);
        pthread_mutex_unlock(&mutex);
    }
    return 0;
}

TEST(threads_take_turns)
{
    pthread_t threads[PLAYERS];
    for (int i = 0; i < PLAYERS; i++)
        CHECK_EQ(pthread_create(&threads[i], 0, play, (void *)(intptr_t)i), 0);
    for (int i = 0; i < PLAYERS; i++)
        CHECK_EQ(pthread_join(threads[i], 0), 0);
    CHECK_EQ(rounds, PLAYERS * ROUNDS);
}

static int wanted, got;

static void *consume(void *argument)
{
    (void)argument;
    pthread_mutex_lock(&mutex);
    while (got < wanted) {
        pthread_cond_wait(&changed, &mutex);
    }
    pthread_mutex_unlock(&mutex);
    return 0;
}

TEST(a_signal_without_the_mutex_is_not_missed)
{
    pthread_t thread;
    for (int i = 0; i < 500; i++) {
        got = 0;
        wanted = 1;
        CHECK_EQ(pthread_create(&thread, 0, consume, 0), 0);
        pthread_mutex_lock(&mutex);
        got = 1;
        pthread_mutex_unlock(&mutex);
        pthread_cond_signal(&changed);
        CHECK_EQ(pthread_join(thread, 0), 0);
    }
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

static long long ms_since(clockid_t clock, struct timespec from)
{
    struct timespec t;
    clock_gettime(clock, &t);
    return (t.tv_sec - from.tv_sec) * 1000LL + (t.tv_nsec - from.tv_nsec) / 1000000;
}

static void wait_in_vain(pthread_cond_t *condition, clockid_t clock)
{
    struct timespec deadline = in_ms(clock, 30);
    pthread_mutex_lock(&mutex);
    int error;
    do
        error = pthread_cond_timedwait(condition, &mutex, &deadline);
    while (!error);
    CHECK_EQ(error, ETIMEDOUT);
    CHECK(ms_since(clock, deadline) >= 0);
    CHECK_EQ(pthread_mutex_trylock(&mutex), EBUSY); /* held again */
    pthread_mutex_unlock(&mutex);
}

TEST(a_timed_wait_ends_at_its_deadline_on_either_clock)
{
    pthread_condattr_t attributes;
    pthread_cond_t monotonic;
    clockid_t clock;
    pthread_condattr_init(&attributes);
    CHECK_EQ(pthread_condattr_setclock(&attributes, CLOCK_PROCESS_CPUTIME_ID), EINVAL);
    CHECK_EQ(pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC), 0);
    CHECK_EQ(pthread_condattr_getclock(&attributes, &clock), 0);
    CHECK_EQ(clock, CLOCK_MONOTONIC);
    CHECK_EQ(pthread_cond_init(&monotonic, &attributes), 0);
    wait_in_vain(&monotonic, CLOCK_MONOTONIC);
    wait_in_vain(&changed, CLOCK_REALTIME);
    CHECK_EQ(pthread_cond_destroy(&monotonic), 0);
}

static volatile int handled;

static void on_signal(int signal) { handled = signal; }

static volatile int waiting;

static void *wait_long(void *argument)
{
    (void)argument;
    struct timespec deadline = in_ms(CLOCK_REALTIME, 60);
    int error = 0;
    pthread_mutex_lock(&mutex);
    waiting = 1;
    while (!error)
        error = pthread_cond_timedwait(&changed, &mutex, &deadline);
    pthread_mutex_unlock(&mutex);
    return (void *)(intptr_t)error;
}

TEST(a_wait_is_never_interrupted_by_a_signal)
{
    pthread_t thread;
    void *result;
    struct sigaction action = {.sa_handler = on_signal}; /* without SA_RESTART */
    sigaction(SIGUSR1, &action, 0);
    CHECK_EQ(pthread_create(&thread, 0, wait_long, 0), 0);
    while (!waiting)
        ;
    struct timespec t = {.tv_nsec = 10000000};
    nanosleep(&t, 0);
    CHECK_EQ(pthread_kill(thread, SIGUSR1), 0);
    CHECK_EQ(pthread_join(thread, &result), 0);
    CHECK_EQ(handled, SIGUSR1);
    CHECK_EQ((intptr_t)result, ETIMEDOUT);
}

struct gate {
    pthread_mutex_t mutex;
    pthread_cond_t open;
    int inside, is_open;
};

static void *pass(void *argument)
{
    struct gate *g = argument;
    pthread_mutex_lock(&g->mutex);
    g->inside++;
    while (!g->is_open)
        pthread_cond_wait(&g->open, &g->mutex);
    pthread_mutex_unlock(&g->mutex);
    return 0;
}

TEST(a_condition_may_be_destroyed_once_all_were_woken)
{
    enum { WAITERS = 6 };
    pthread_t threads[WAITERS];
    for (int round = 0; round < 50; round++) {
        struct gate g = {.mutex = PTHREAD_MUTEX_INITIALIZER, .open = PTHREAD_COND_INITIALIZER};
        for (int i = 0; i < WAITERS; i++)
            CHECK_EQ(pthread_create(&threads[i], 0, pass, &g), 0);
        for (int inside = 0; inside < WAITERS;) {
            pthread_mutex_lock(&g.mutex);
            inside = g.inside;
            pthread_mutex_unlock(&g.mutex);
        }
        pthread_mutex_lock(&g.mutex);
        g.is_open = 1;
        pthread_cond_broadcast(&g.open);
        pthread_mutex_unlock(&g.mutex);
        CHECK_EQ(pthread_cond_destroy(&g.open), 0);
        memset(&g.open, 0x55, sizeof g.open);
        for (int i = 0; i < WAITERS; i++)
            CHECK_EQ(pthread_join(threads[i], 0), 0);
        for (unsigned i = 0; i < sizeof g.open; i++)
            CHECK_EQ(((char *)&g.open)[i], 0x55);
    }
}

TEST(a_shared_condition_wakes_another_process)
{
    struct gate *g = mmap(0, sizeof *g, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    pthread_mutexattr_t ma;
    pthread_condattr_t ca;
    pthread_mutexattr_init(&ma);
    pthread_mutexattr_setpshared(&ma, PTHREAD_PROCESS_SHARED);
    pthread_condattr_init(&ca);
    pthread_condattr_setpshared(&ca, PTHREAD_PROCESS_SHARED);
    pthread_mutex_init(&g->mutex, &ma);
    pthread_cond_init(&g->open, &ca);
    pid_t pid = fork();
    if (!pid) {
        pass(g);
        _exit(5);
    }
    for (int inside = 0; !inside;) {
        pthread_mutex_lock(&g->mutex);
        inside = g->inside;
        pthread_mutex_unlock(&g->mutex);
    }
    pthread_mutex_lock(&g->mutex);
    g->is_open = 1;
    pthread_mutex_unlock(&g->mutex);
    CHECK_EQ(pthread_cond_signal(&g->open), 0);
    int status = 0;
    waitpid(pid, &status, 0);
    CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 5);
}

int main(void)
{
    RUN(threads_take_turns);
    RUN(a_signal_without_the_mutex_is_not_missed);
    RUN(a_timed_wait_ends_at_its_deadline_on_either_clock);
    RUN(a_wait_is_never_interrupted_by_a_signal);
    RUN(a_condition_may_be_destroyed_once_all_were_woken);
    RUN(a_shared_condition_wakes_another_process);
    return tap_done();
}
