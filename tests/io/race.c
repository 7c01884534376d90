/* Registration, wakes and closing from four threads against one that waits. RACE_ROUNDS in the environment says how
 * many rounds each thread makes; the default is for every run of the suite. */
#include "io/loop.h"

#include <pthread.h>
#include <ring3/waker.h>
#include <stdatomic.h>
#include <stdlib.h>

enum { THREADS = 4, DEFAULT_ROUNDS = 300, WAKERS_AT = 100, PIPES_AT = 200 };

static r3_waker wakers[THREADS];
static atomic_int finished;

static long rounds(void)
{
    const char *text = getenv("RACE_ROUNDS");
    return text ? atol(text) : DEFAULT_ROUNDS;
}

/* Makes, registers, changes and closes; every other round deregisters first. Gives what went wrong. */
static void *disturb(void *at)
{
    long index = (long)at, failures = 0;
    for (long i = rounds(); i; i--) {
        int ends[2];
        if (r3_pipe_open(ends) < 0)
            return (void *)-1L;
        failures += r3_selector_register(&loop, ends[0], PIPES_AT, R3_READABLE, R3_EDGE) != 0;
        failures += r3_fd_write(ends[1], "x", 1) != 1;
        failures += r3_waker_wake(&wakers[index]) != 0;
        failures += r3_selector_reregister(&loop, ends[0], PIPES_AT, R3_READABLE, i % 3 ? R3_LEVEL : R3_ONESHOT) != 0;
        if (i % 2)
            failures += r3_selector_deregister(&loop, ends[0]) != 0;
        r3_fd_close(ends[0]);
        r3_fd_close(ends[1]);
    }
    atomic_fetch_add(&finished, 1);
    failures += r3_waker_wake(&wakers[index]) != 0;
    return (void *)failures;
}

/* The last wake of each thread comes after its count, so a wake that is lost shows as a wait of five seconds. */
TEST(no_wake_is_lost_and_nothing_fails_while_others_register_and_close)
{
    pthread_t threads[THREADS];
    void *failures;
    unsigned told = 0;
    CHECK_EQ(r3_selector_open(&loop), 0);
    for (long i = 0; i < THREADS; i++)
        CHECK_EQ(r3_waker_open(&wakers[i], &loop, (uint64_t)(WAKERS_AT + i)), 0);
    for (long i = 0; i < THREADS; i++)
        CHECK_EQ(pthread_create(&threads[i], 0, disturb, (void *)i), 0);
    while (atomic_load(&finished) < THREADS) {
        int n = loop_wait();
        if (!CHECK(n > 0))
            break;
        for (int i = 0; i < n; i++) {
            uint64_t token = r3_event_token(&loop_events[i]);
            CHECK(token == PIPES_AT || (token >= WAKERS_AT && token < WAKERS_AT + THREADS));
            if (token < PIPES_AT)
                told |= 1U << (token - WAKERS_AT);
        }
    }
    for (int i = 0; i < THREADS; i++) {
        pthread_join(threads[i], &failures);
        CHECK_EQ((long)failures, 0);
    }
    for (int n; (n = r3_selector_wait_once(&loop, loop_events, LOOP_EVENTS, 0)) > 0;)
        for (int i = 0; i < n; i++)
            told |= 1U << (r3_event_token(&loop_events[i]) - WAKERS_AT);
    CHECK_EQ(told, (1U << THREADS) - 1);
    for (int i = 0; i < THREADS; i++) {
        CHECK(r3_waker_count(&wakers[i]) == rounds() + 1);
        r3_waker_close(&wakers[i]);
    }
    r3_selector_close(&loop);
}

int main(void)
{
    RUN(no_wake_is_lost_and_nothing_fails_while_others_register_and_close);
    return tap_done();
}
