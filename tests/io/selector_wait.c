/* Waiting: time-outs, signals, other threads. Names follow mio's tests/poll.rs where it has the behaviour. */
#include "io/loop_pipe.h"

#include <pthread.h>
#include <signal.h>
#include <sys/time.h>

TEST(run_once_with_nothing)
{
    setup();
    int64_t begin = r3_clock_ns();
    CHECK_EQ(r3_selector_wait(&loop, loop_events, LOOP_EVENTS, begin + LOOP_SHORT_NS), 0);
    CHECK(r3_clock_ns() >= begin + LOOP_SHORT_NS);
    teardown();
}

TEST(a_short_time_out_is_not_cut_to_nothing)
{
    setup();
    int64_t begin = r3_clock_ns();
    CHECK_EQ(r3_selector_wait_once(&loop, loop_events, LOOP_EVENTS, 1500 * R3_MICROSECOND_NS), 0);
    CHECK(r3_clock_ns() - begin >= 1500 * R3_MICROSECOND_NS);
    teardown();
}

TEST(a_time_out_of_centuries_waits_and_does_not_wrap)
{
    setup();
    put();
    CHECK_EQ(r3_selector_register(&loop, ends[0], 1, R3_READABLE, R3_EDGE), 0);
    CHECK_EQ(r3_selector_wait_once(&loop, loop_events, LOOP_EVENTS, INT64_MAX), 1);
    CHECK_EQ(r3_selector_reregister(&loop, ends[0], 1, R3_READABLE, R3_EDGE), 0);
    CHECK_EQ(r3_selector_wait(&loop, loop_events, LOOP_EVENTS, INT64_MAX), 1);
    teardown();
}

TEST(zero_duration_polls_events)
{
    setup();
    put();
    CHECK_EQ(r3_selector_register(&loop, ends[0], 7, R3_READABLE, R3_EDGE), 0);
    CHECK_EQ(r3_selector_wait_once(&loop, loop_events, LOOP_EVENTS, 0), 1);
    CHECK_EQ(r3_event_token(&loop_events[0]), 7);
    CHECK_EQ(r3_selector_wait(&loop, loop_events, LOOP_EVENTS, 0), 0);
    teardown();
}

static void say_ready(int number)
{
    (void)number;
    r3_fd_write(ends[1], "s", 1);
}

static void alarm_in(int milliseconds)
{
    struct sigaction action = {.sa_handler = say_ready};
    struct itimerval in = {.it_value = {.tv_usec = milliseconds * 1000}};
    sigaction(SIGALRM, &action, 0);
    setitimer(ITIMER_REAL, &in, 0);
}

TEST(a_signal_ends_the_raw_wait)
{
    setup();
    alarm_in(20);
    CHECK_EQ(r3_selector_wait_once(&loop, loop_events, LOOP_EVENTS, LOOP_PATIENCE_NS), -EINTR);
    teardown();
}

TEST(a_wait_survives_signals_until_its_deadline)
{
    setup();
    alarm_in(10);
    int64_t deadline = r3_clock_ns() + 50 * R3_MILLISECOND_NS;
    CHECK_EQ(r3_selector_wait(&loop, loop_events, LOOP_EVENTS, deadline), 0);
    CHECK(r3_clock_ns() >= deadline);
    alarm_in(10);
    drain();
    CHECK_EQ(r3_selector_register(&loop, ends[0], 1, R3_READABLE, R3_EDGE), 0);
    CHECK_EQ(r3_selector_wait(&loop, loop_events, LOOP_EVENTS, R3_FOREVER), 1);
    teardown();
}

static void *register_later(void *unused)
{
    usleep(20000);
    r3_selector_register(&loop, ends[1], 9, R3_WRITABLE, R3_EDGE);
    return unused;
}

TEST(register_during_poll)
{
    pthread_t thread;
    setup();
    CHECK_EQ(pthread_create(&thread, 0, register_later, 0), 0);
    CHECK(loop_writable(9));
    pthread_join(thread, 0);
    teardown();
}

static void *register_much(void *at)
{
    int mine[2];
    if (r3_pipe_open(mine) < 0)
        return at;
    long failures = 0;
    for (int i = 0; i < 300; i++) {
        failures += r3_selector_register(&loop, mine[0], 100, R3_READABLE, R3_EDGE) != 0;
        failures += r3_selector_reregister(&loop, mine[0], 101, R3_WRITABLE, R3_EDGE) != 0;
        failures += r3_selector_deregister(&loop, mine[0]) != 0;
    }
    r3_fd_close(mine[0]);
    r3_fd_close(mine[1]);
    return (void *)failures;
}

TEST(registry_operations_are_thread_safe)
{
    pthread_t threads[3];
    void *failures;
    setup();
    for (int i = 0; i < 3; i++)
        CHECK_EQ(pthread_create(&threads[i], 0, register_much, 0), 0);
    for (int i = 0; i < 20; i++)
        CHECK(r3_selector_wait_once(&loop, loop_events, LOOP_EVENTS, R3_MILLISECOND_NS) >= 0);
    for (int i = 0; i < 3; i++) {
        pthread_join(threads[i], &failures);
        CHECK_EQ((long)failures, 0);
    }
    teardown();
}

int main(void)
{
    RUN(run_once_with_nothing);
    RUN(a_short_time_out_is_not_cut_to_nothing);
    RUN(a_time_out_of_centuries_waits_and_does_not_wrap);
    RUN(zero_duration_polls_events);
    RUN(a_signal_ends_the_raw_wait);
    RUN(a_wait_survives_signals_until_its_deadline);
    RUN(register_during_poll);
    RUN(registry_operations_are_thread_safe);
    return tap_done();
}
