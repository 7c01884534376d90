/* Signals as events. */
#include "io/loop.h"

#include <fcntl.h>
#include <ring3/signal_source.h>
#include <ring3/timer.h>

static r3_signal_source signals;
static r3_signal got;

static void setup(void)
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGUSR1);
    sigaddset(&set, SIGTERM);
    CHECK_EQ(r3_selector_open(&loop), 0);
    CHECK_EQ(r3_signal_source_open(&signals, &loop, 3, &set), 0);
}

static void teardown(void)
{
    r3_signal_source_close(&signals);
    r3_selector_close(&loop);
}

TEST(a_signal_is_an_event_and_can_be_taken)
{
    setup();
    CHECK(loop_quiet());
    CHECK_EQ(r3_signal_source_next(&signals, &got), 0);
    kill(getpid(), SIGTERM);
    CHECK(loop_readable(3));
    CHECK_EQ(r3_signal_source_next(&signals, &got), 1);
    CHECK_EQ(got.ssi_signo, SIGTERM);
    CHECK_EQ(got.ssi_pid, getpid());
    CHECK_EQ(r3_signal_source_next(&signals, &got), 0);
    teardown();
}

TEST(each_new_signal_is_a_new_event)
{
    setup();
    for (int i = 0; i < 3; i++) {
        kill(getpid(), i % 2 ? SIGTERM : SIGUSR1);
        CHECK(loop_readable(3));
        CHECK_EQ(r3_signal_source_next(&signals, &got), 1);
        CHECK_EQ(got.ssi_signo, i % 2 ? SIGTERM : SIGUSR1);
    }
    teardown();
}

TEST(a_signal_that_was_pending_before_is_told)
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGUSR1);
    sigprocmask(SIG_BLOCK, &set, 0);
    kill(getpid(), SIGUSR1);
    setup();
    CHECK(loop_readable(3));
    CHECK_EQ(r3_signal_source_next(&signals, &got), 1);
    CHECK_EQ(got.ssi_signo, SIGUSR1);
    teardown();
}

TEST(after_an_error_the_mask_is_what_it_was)
{
    sigset_t set, mask;
    r3_selector closed = loop;
    closed.fd = -1;
    sigemptyset(&set);
    sigaddset(&set, SIGUSR2);
    CHECK_EQ(r3_signal_source_open(&signals, &closed, 3, &set), -EBADF);
    sigprocmask(SIG_BLOCK, 0, &mask);
    CHECK(!sigismember(&mask, SIGUSR2));
    CHECK_EQ(signals.fd, -1);
    CHECK_EQ(r3_signal_source_next(&signals, &got), -EBADF);
}

TEST(a_timer_and_a_signal_pass_it_on_later)
{
    r3_timer timer;
    setup();
    CHECK_EQ(r3_timer_open(&timer, &loop, 4), 0);
    kill(getpid(), SIGTERM);
    CHECK(loop_readable(3));
    CHECK_EQ(r3_signal_source_next(&signals, &got), 1);
    int64_t deadline = r3_clock_ns() + 10 * R3_MILLISECOND_NS;
    CHECK_EQ(r3_timer_set(&timer, deadline, 0), 0);
    CHECK(loop_readable(4));
    CHECK(r3_clock_ns() >= deadline);
    kill(getpid(), got.ssi_signo == SIGTERM ? SIGUSR1 : SIGTERM);
    CHECK(loop_readable(3));
    CHECK_EQ(r3_signal_source_next(&signals, &got), 1);
    CHECK_EQ(got.ssi_signo, SIGUSR1);
    r3_timer_close(&timer);
    teardown();
}

TEST(it_is_closed_on_exec)
{
    setup();
    CHECK_EQ(fcntl(signals.fd, F_GETFD), FD_CLOEXEC);
    teardown();
}

int main(void)
{
    RUN(a_signal_is_an_event_and_can_be_taken);
    RUN(each_new_signal_is_a_new_event);
    RUN(a_signal_that_was_pending_before_is_told);
    RUN(after_an_error_the_mask_is_what_it_was);
    RUN(a_timer_and_a_signal_pass_it_on_later);
    RUN(it_is_closed_on_exec);
    return tap_done();
}
