/* Wakers. Names follow mio's tests/waker.rs and regressions.rs. */
#include "io/loop.h"

#include <fcntl.h>
#include <pthread.h>
#include <ring3/waker.h>
#include <signal.h>
#include <sys/time.h>

static r3_waker waker;

static void setup(void)
{
    CHECK_EQ(r3_selector_open(&loop), 0);
    CHECK_EQ(r3_waker_open(&waker, &loop, 10), 0);
}

static void teardown(void)
{
    r3_waker_close(&waker);
    r3_selector_close(&loop);
}

TEST(waker_wakes)
{
    setup();
    CHECK(loop_quiet());
    CHECK_EQ(r3_waker_wake(&waker), 0);
    CHECK(loop_readable(10));
    CHECK(loop_quiet());
    teardown();
}

TEST(waker_multiple_wakeups_same_thread)
{
    setup();
    for (int i = 0; i < 5; i++)
        CHECK_EQ(r3_waker_wake(&waker), 0);
    CHECK_EQ(loop_wait(), 1);
    CHECK_EQ(r3_event_token(&loop_events[0]), 10);
    CHECK(loop_quiet());
    CHECK_EQ(r3_waker_wake(&waker), 0);
    CHECK(loop_readable(10));
    teardown();
}

TEST(a_wake_before_a_registration_is_not_lost)
{
    int ends[2];
    setup();
    CHECK_EQ(r3_pipe_open(ends), 0);
    CHECK_EQ(r3_waker_wake(&waker), 0);
    CHECK_EQ(r3_selector_register(&loop, ends[0], 11, R3_READABLE, R3_EDGE), 0);
    CHECK_EQ(r3_selector_reregister(&loop, ends[0], 11, R3_READABLE, R3_EDGE), 0);
    CHECK_EQ(r3_selector_deregister(&loop, ends[0]), 0);
    CHECK(loop_readable(10));
    r3_fd_close(ends[0]);
    r3_fd_close(ends[1]);
    teardown();
}

/* The tokens of this many events, a bit each, however many waits they come in; 0 if one comes twice or none comes. */
static int tokens_told(int events)
{
    int told = 0, bit;
    while (events > 0) {
        int n = loop_wait();
        for (int i = 0; i < n; told |= bit, i++)
            if (told & (bit = 1 << r3_event_token(&loop_events[i])))
                return 0;
        if (n <= 0)
            return 0;
        events -= n;
    }
    return told;
}

TEST(any_number_of_wakers_on_one_selector)
{
    r3_waker more[3];
    setup();
    for (uint64_t i = 0; i < 3; i++)
        CHECK_EQ(r3_waker_open(&more[i], &loop, 20 + i), 0);
    CHECK_EQ(r3_waker_wake(&more[2]), 0);
    CHECK(loop_readable(22));
    CHECK_EQ(r3_waker_wake(&more[0]), 0);
    CHECK_EQ(r3_waker_wake(&waker), 0);
    CHECK_EQ(tokens_told(2), 1 << 10 | 1 << 20);
    for (int i = 0; i < 3; i++)
        r3_waker_close(&more[i]);
    CHECK_EQ(r3_waker_wake(&waker), 0);
    CHECK(loop_readable(10));
    teardown();
}

static r3_waker own[3];

static void *open_and_wake(void *at)
{
    long i = (long)at;
    long r = r3_waker_open(&own[i], &loop, (uint64_t)(20 + i));
    return (void *)(r < 0 ? r : (long)r3_waker_wake(&own[i]));
}

/* Each thread makes one of its own on the selector that another waits on. */
TEST(each_thread_has_a_waker_of_its_own)
{
    pthread_t threads[3];
    unsigned told = 0;
    void *result;
    setup();
    for (long i = 0; i < 3; i++)
        CHECK_EQ(pthread_create(&threads[i], 0, open_and_wake, (void *)i), 0);
    for (int n; told != 7 && CHECK((n = loop_wait()) > 0);)
        while (n--)
            told |= 1U << (r3_event_token(&loop_events[n]) - 20);
    for (int i = 0; i < 3; i++) {
        pthread_join(threads[i], &result);
        CHECK_EQ((long)result, 0);
        r3_waker_close(&own[i]);
    }
    CHECK_EQ(r3_waker_wake(&waker), 0);
    CHECK(loop_readable(10));
    teardown();
}

TEST(coalesced_wakes_can_be_counted)
{
    setup();
    CHECK_EQ(r3_waker_count(&waker), 0);
    for (int i = 0; i < 7; i++)
        r3_waker_wake(&waker);
    CHECK_EQ(r3_waker_count(&waker), 7);
    CHECK_EQ(r3_waker_count(&waker), 0);
    teardown();
}

/* The first waker of a selector makes no call while nobody waits; others always do. Both are told of the same way. */
TEST(wakes_with_and_without_a_call_are_told_alike)
{
    r3_waker second;
    setup();
    CHECK_EQ(r3_waker_open(&second, &loop, 11), 0);
    for (int i = 0; i < 100; i++) {
        CHECK_EQ(r3_waker_wake(&waker), 0);
        CHECK_EQ(r3_waker_wake(&second), 0);
        CHECK_EQ(r3_waker_wake(&waker), 0);
        CHECK_EQ(r3_waker_wake(&second), 0);
        CHECK_EQ(tokens_told(2), 1 << 10 | 1 << 11);
        CHECK_EQ(r3_selector_wait_once(&loop, loop_events, LOOP_EVENTS, 0), 0);
    }
    CHECK_EQ(r3_waker_count(&second), 200);
    r3_waker_close(&second);
    teardown();
}

static void *wake_later(void *unused)
{
    usleep(20000);
    r3_waker_wake(&waker);
    return unused;
}

TEST(waker_wakeup_different_thread)
{
    pthread_t thread;
    setup();
    CHECK_EQ(pthread_create(&thread, 0, wake_later, 0), 0);
    CHECK(loop_readable(10));
    pthread_join(thread, 0);
    teardown();
}

enum { WAKES = 1000 };

static void *wake_often(void *unused)
{
    for (int i = 0; i < WAKES; i++)
        r3_waker_wake(&waker);
    return unused;
}

TEST(waker_multiple_wakeups_different_thread)
{
    pthread_t threads[2];
    int64_t wakes = 0;
    setup();
    for (int i = 0; i < 2; i++)
        CHECK_EQ(pthread_create(&threads[i], 0, wake_often, 0), 0);
    for (int turns = 0; wakes < 2 * WAKES && turns < 10 * WAKES; turns++) {
        if (!CHECK(loop_readable(10)))
            break;
        wakes += r3_waker_count(&waker);
    }
    CHECK_EQ(wakes, 2 * WAKES);
    for (int i = 0; i < 2; i++)
        pthread_join(threads[i], 0);
    teardown();
}

static void wake_from_signal(int number)
{
    (void)number;
    r3_waker_wake(&waker);
}

TEST(a_signal_handler_wakes)
{
    struct sigaction action = {.sa_handler = wake_from_signal};
    struct itimerval in = {.it_value = {.tv_usec = 20000}};
    setup();
    sigaction(SIGALRM, &action, 0);
    setitimer(ITIMER_REAL, &in, 0);
    CHECK(loop_readable(10));
    teardown();
}

TEST(issue_1205)
{
    int ends[2];
    setup();
    CHECK_EQ(r3_pipe_open(ends), 0);
    CHECK_EQ(r3_selector_register(&loop, ends[1], 11, R3_WRITABLE, R3_EDGE), 0);
    CHECK_EQ(r3_selector_deregister(&loop, ends[1]), 0);
    CHECK_EQ(r3_waker_wake(&waker), 0);
    CHECK_EQ(loop_wait(), 1);
    CHECK_EQ(r3_event_token(&loop_events[0]), 10);
    r3_fd_close(ends[0]);
    r3_fd_close(ends[1]);
    teardown();
}

TEST(a_waker_is_non_blocking_and_closed_on_exec)
{
    setup();
    CHECK_EQ(fcntl(waker.fd, F_GETFD), FD_CLOEXEC);
    CHECK(waker.fd == loop.fd || fcntl(waker.fd, F_GETFL) & O_NONBLOCK); /* the selector's own is never read */
    teardown();
    CHECK_EQ(r3_waker_wake(&waker), -EBADF);
}

int main(void)
{
    RUN(waker_wakes);
    RUN(waker_multiple_wakeups_same_thread);
    RUN(a_wake_before_a_registration_is_not_lost);
    RUN(any_number_of_wakers_on_one_selector);
    RUN(each_thread_has_a_waker_of_its_own);
    RUN(coalesced_wakes_can_be_counted);
    RUN(wakes_with_and_without_a_call_are_told_alike);
    RUN(waker_wakeup_different_thread);
    RUN(waker_multiple_wakeups_different_thread);
    RUN(a_signal_handler_wakes);
    RUN(issue_1205);
    RUN(a_waker_is_non_blocking_and_closed_on_exec);
    return tap_done();
}
