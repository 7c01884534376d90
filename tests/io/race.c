/* Registration, wakes and closing from four threads against one that waits. RACE_ROUNDS in the environment says how
 * many rounds all threads make together; the default is for every run of the suite (million.sh makes more of them). */
#include "io/loop.h"

#include <pthread.h>
#include <ring3/token.h>
#include <ring3/waker.h>
#include <semaphore.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <time.h>

enum { THREADS = 4, DEFAULT_ROUNDS = 1200, WAKERS_AT = 100, PIPES_AT = 200 };

/* In some rounds a thread goes on only when the waiting one has been told: what is lost then shows as a time-out. */
enum { ASK = 64, NOTHING = 0, ANY_WAKE = 1, FIRST_ROUND = 2 };

static struct party {
    r3_waker waker;
    sem_t told;
    atomic_uint wanted; /* NOTHING, ANY_WAKE, or the round whose pipe the thread wants to hear of */
} parties[THREADS];

static atomic_int finished;
static long rounds_each;

static int wait_until_told(struct party *me)
{
    struct timespec until;
    clock_gettime(CLOCK_REALTIME, &until);
    until.tv_sec += 5;
    int r;
    while ((r = sem_timedwait(&me->told, &until)) < 0 && errno == EINTR)
        continue;
    return r == 0;
}

/* Opens, registers, wakes, changes and closes; every other round deregisters first. Gives how often something failed. */
static long disturb_once(struct party *me, uint32_t slot, unsigned round)
{
    int ends[2];
    long failures = 0;
    int ask_pipe = round % ASK == 0, ask_wake = round % ASK == ASK / 2;
    if (r3_pipe_open(ends) < 0)
        return 1;
    if (ask_pipe)
        atomic_store(&me->wanted, round);
    failures += r3_selector_register(&loop, ends[0], r3_token(slot, round), R3_READABLE, R3_EDGE) != 0;
    failures += r3_fd_write(ends[1], "x", 1) != 1;
    failures += ask_pipe && !wait_until_told(me);
    if (ask_wake)
        atomic_store(&me->wanted, ANY_WAKE);
    failures += r3_waker_wake(&me->waker) != 0;
    failures += ask_wake && !wait_until_told(me);
    failures += r3_selector_reregister(&loop, ends[0], r3_token(slot, round), R3_READABLE,
                                       round % 3 ? R3_LEVEL : R3_ONESHOT) != 0;
    if (round % 2)
        failures += r3_selector_deregister(&loop, ends[0]) != 0;
    failures += r3_fd_close(ends[0]) != 0;
    failures += r3_fd_close(ends[1]) != 0;
    return failures;
}

static void *disturb(void *at)
{
    long index = (long)at, failures = 0;
    for (long i = 0; i < rounds_each && failures < 3; i++)
        failures += disturb_once(&parties[index], (uint32_t)(PIPES_AT + index), FIRST_ROUND + (unsigned)i);
    atomic_fetch_add(&finished, 1);
    failures += r3_waker_wake(&parties[index].waker) != 0;
    return (void *)failures;
}

static atomic_uint woken;

static void hear(uint64_t token)
{
    uint32_t slot = r3_token_slot(token);
    int is_wake = slot < PIPES_AT;
    uint32_t index = slot - (is_wake ? WAKERS_AT : PIPES_AT);
    if (!CHECK(index < THREADS))
        return;
    unsigned told = is_wake ? ANY_WAKE : r3_token_generation(token);
    if (is_wake)
        atomic_fetch_or(&woken, 1U << index);
    if (atomic_compare_exchange_strong(&parties[index].wanted, &told, NOTHING))
        sem_post(&parties[index].told);
}

/* By turns as a loop does that has work to do, one with a timer, and one that has neither. */
static int wait_somehow(r3_event *events, unsigned turn)
{
    if (turn % 8 < 3)
        return r3_selector_wait_once(&loop, events, LOOP_EVENTS, 0);
    if (turn % 8 == 3)
        return r3_selector_wait_once(&loop, events, LOOP_EVENTS, R3_MILLISECOND_NS);
    int n = r3_selector_wait(&loop, events, LOOP_EVENTS, r3_clock_ns() + LOOP_PATIENCE_NS);
    return n ? n : -ETIMEDOUT;
}

static void setup(void)
{
    const char *text = getenv("RACE_ROUNDS");
    atomic_store(&finished, 0);
    atomic_store(&woken, 0);
    rounds_each = (text ? atol(text) : DEFAULT_ROUNDS) / THREADS;
    CHECK_EQ(r3_selector_open(&loop), 0);
    for (int i = 0; i < THREADS; i++) {
        CHECK_EQ(sem_init(&parties[i].told, 0, 0), 0);
        CHECK_EQ(r3_waker_open(&parties[i].waker, &loop, (uint64_t)(WAKERS_AT + i)), 0);
    }
}

/* The last wake of each thread comes after its count, so one that is lost shows as a wait of five seconds. */
TEST(no_wake_is_lost_and_nothing_fails_while_others_register_and_close)
{
    pthread_t threads[THREADS];
    void *failures;
    setup();
    for (long i = 0; i < THREADS; i++)
        CHECK_EQ(pthread_create(&threads[i], 0, disturb, (void *)i), 0);
    for (unsigned turn = 0; atomic_load(&finished) < THREADS; turn++) {
        int n = wait_somehow(loop_events, turn);
        if (!CHECK(n >= 0))
            break;
        while (n--)
            hear(r3_event_token(&loop_events[n]));
    }
    for (int i = 0; i < THREADS; i++) {
        pthread_join(threads[i], &failures);
        CHECK_EQ((long)failures, 0);
    }
    for (int n; (n = r3_selector_wait_once(&loop, loop_events, LOOP_EVENTS, 0)) > 0;)
        while (n--)
            hear(r3_event_token(&loop_events[n]));
    CHECK_EQ(woken, (1U << THREADS) - 1);
    for (int i = 0; i < THREADS; i++) {
        CHECK_EQ(r3_waker_count(&parties[i].waker), rounds_each + 1);
        r3_waker_close(&parties[i].waker);
    }
    r3_selector_close(&loop);
}

static atomic_int stop;

static void *wait_and_hear(void *unused)
{
    r3_event events[LOOP_EVENTS];
    for (unsigned turn = 0; !atomic_load(&stop); turn++)
        for (int n = r3_selector_wait_once(&loop, events, LOOP_EVENTS, turn % 2 ? 2 * R3_MILLISECOND_NS : 0); n > 0;)
            hear(r3_event_token(&events[--n]));
    return unused;
}

static void *wake_and_wait(void *at)
{
    struct party *me = at;
    long failures = 0;
    for (long i = 0; i < rounds_each / 16 + 1 && failures < 3; i++) {
        atomic_store(&me->wanted, ANY_WAKE);
        failures += r3_waker_wake(&me->waker) != 0;
        failures += !wait_until_told(me);
    }
    return (void *)failures;
}

TEST(no_wake_is_lost_with_several_threads_that_wait)
{
    pthread_t waiting[3], waking[THREADS];
    void *failures;
    setup();
    atomic_store(&stop, 0);
    for (int i = 0; i < 3; i++)
        CHECK_EQ(pthread_create(&waiting[i], 0, wait_and_hear, 0), 0);
    for (int i = 0; i < THREADS; i++)
        CHECK_EQ(pthread_create(&waking[i], 0, wake_and_wait, &parties[i]), 0);
    for (int i = 0; i < THREADS; i++) {
        pthread_join(waking[i], &failures);
        CHECK_EQ((long)failures, 0);
    }
    atomic_store(&stop, 1);
    for (int i = 0; i < 3; i++)
        pthread_join(waiting[i], 0);
    for (int i = 0; i < THREADS; i++)
        r3_waker_close(&parties[i].waker);
    r3_selector_close(&loop);
}

int main(void)
{
    RUN(no_wake_is_lost_and_nothing_fails_while_others_register_and_close);
    RUN(no_wake_is_lost_with_several_threads_that_wait);
    return tap_done();
}
