/* Blocking, pending, queueing, waiting; calls that a signal interrupts. */
#define _GNU_SOURCE
#include "tap.h"

#include "signal_own.h"

#include <errno.h>
#include <signal.h>
#include <sys/time.h>
#include <time.h>

static volatile int handled, last;
static int pipe_ends[2];

static void note(int signum)
{
    handled++;
    last = signum;
}

static void note_and_write(int signum)
{
    note(signum);
    (void)!write(pipe_ends[1], "x", 1);
}

static void handle(int signum, void (*handler)(int), int flags)
{
    struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
    CHECK_EQ(sigaction(signum, &action, 0), 0);
    handled = last = 0;
}

static sigset_t only(int signum)
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, signum);
    return set;
}

static void in_milliseconds(int ms)
{
    struct itimerval timer = {{0, 0}, {ms / 1000, ms % 1000 * 1000}};
    setitimer(ITIMER_REAL, &timer, 0);
}

TEST(a_blocked_signal_waits_until_it_is_let_through)
{
    sigset_t set = only(SIGUSR1), pending, old;
    handle(SIGUSR1, note, 0);
    CHECK_EQ(sigprocmask(SIG_BLOCK, &set, &old), 0);
    CHECK_EQ(sigismember(&old, SIGUSR1), 0);
    raise(SIGUSR1);
    raise(SIGUSR1);
    CHECK_EQ(handled, 0);
    CHECK_EQ(sigpending(&pending), 0);
    CHECK_EQ(sigismember(&pending, SIGUSR1), 1);
    CHECK_EQ(sigismember(&pending, SIGUSR2), 0);
    CHECK_EQ(sigprocmask(SIG_UNBLOCK, &set, &old), 0);
    CHECK_EQ(sigismember(&old, SIGUSR1), 1);
    CHECK_EQ(handled, 1); /* a signal pends once */
}

TEST(masks_are_set_added_to_and_taken_from)
{
    sigset_t set, now;
    sigfillset(&set);
    CHECK_EQ(sigprocmask(SIG_SETMASK, &set, 0), 0);
    sigprocmask(SIG_BLOCK, 0, &now);
    for (int s = 1; s <= 60; s++) /* qemu-user has none to give above */
        CHECK_EQ(sigismember(&now, s), s != SIGKILL && s != SIGSTOP && (s < R3_SIGNAL_OWN_FIRST || s > R3_SIGNAL_OWN_LAST));
    sigemptyset(&set);
    sigprocmask(SIG_SETMASK, &set, 0);
    sigprocmask(SIG_BLOCK, 0, &now);
    CHECK_EQ(sigisemptyset(&now), 1);
    errno = 0;
    CHECK_EQ(sigprocmask(99, &set, 0), -1);
    CHECK_EQ(errno, EINVAL);
    CHECK_EQ(pthread_sigmask(99, &set, 0), EINVAL);
}

TEST(sigtimedwait_gives_up_in_time)
{
    sigset_t set = only(SIGUSR2);
    struct timespec timeout = {0, 30000000}, before, after;
    sigprocmask(SIG_BLOCK, &set, 0);
    clock_gettime(CLOCK_MONOTONIC, &before);
    errno = 0;
    CHECK_EQ(sigtimedwait(&set, 0, &timeout), -1);
    CHECK_EQ(errno, EAGAIN);
    clock_gettime(CLOCK_MONOTONIC, &after);
    CHECK((after.tv_sec - before.tv_sec) * 1000000000LL + after.tv_nsec - before.tv_nsec >= 30000000);
    raise(SIGUSR2);
    CHECK_EQ(sigtimedwait(&set, 0, &timeout), SIGUSR2);
    sigprocmask(SIG_UNBLOCK, &set, 0);
}

TEST(sigwait_takes_a_pending_signal)
{
    sigset_t set = only(SIGUSR2);
    int got = 0;
    sigprocmask(SIG_BLOCK, &set, 0);
    raise(SIGUSR2);
    CHECK_EQ(sigwait(&set, &got), 0);
    CHECK_EQ(got, SIGUSR2);
    sigprocmask(SIG_UNBLOCK, &set, 0);
}

/* The first alarm runs the handler, the second one, from there, is what is waited for. */
static void send_usr2(int signum)
{
    note(signum);
    if (handled == 2)
        kill(getpid(), SIGUSR2);
}

TEST(sigwait_stands_a_handler_sigwaitinfo_does_not)
{
    struct itimerval twice = {{0, 20000}, {0, 20000}};
    sigset_t set = only(SIGUSR2);
    int got = 0;
    sigprocmask(SIG_BLOCK, &set, 0);
    handle(SIGALRM, send_usr2, 0);
    setitimer(ITIMER_REAL, &twice, 0);
    CHECK_EQ(sigwait(&set, &got), 0);
    CHECK_EQ(got, SIGUSR2);
    CHECK(handled >= 2);
    errno = 0;
    CHECK_EQ(sigwaitinfo(&set, 0), -1);
    CHECK_EQ(errno, EINTR);
    in_milliseconds(0);
    sigprocmask(SIG_UNBLOCK, &set, 0);
}

TEST(sigsuspend_lets_one_signal_in_and_fails_with_eintr)
{
    sigset_t set = only(SIGALRM), all, old, now;
    handle(SIGALRM, note, SA_RESTART);
    sigprocmask(SIG_BLOCK, &set, &old);
    in_milliseconds(10);
    sigfillset(&all);
    sigdelset(&all, SIGALRM);
    errno = 0;
    CHECK_EQ(sigsuspend(&all), -1);
    CHECK_EQ(errno, EINTR);
    CHECK_EQ(handled, 1);
    sigprocmask(SIG_SETMASK, &old, &now);
    CHECK_EQ(sigismember(&now, SIGALRM), 1);
    CHECK_EQ(sigismember(&now, SIGUSR1), 0);
}

TEST(pause_ends_with_a_handler)
{
    handle(SIGALRM, note, 0);
    in_milliseconds(20);
    errno = 0;
    CHECK_EQ(pause(), -1);
    CHECK_EQ(errno, EINTR);
    CHECK_EQ(handled, 1);
}

static long read_with_signal_after(int ms)
{
    char c;
    in_milliseconds(ms);
    errno = 0;
    return read(pipe_ends[0], &c, 1);
}

TEST(without_restart_a_call_fails_with_eintr)
{
    handle(SIGALRM, note, 0);
    CHECK_EQ(read_with_signal_after(20), -1);
    CHECK_EQ(errno, EINTR);
    CHECK_EQ(handled, 1);
}

TEST(with_restart_a_call_goes_on)
{
    handle(SIGALRM, note_and_write, SA_RESTART);
    CHECK_EQ(read_with_signal_after(20), 1);
    CHECK_EQ(handled, 1);
}

TEST(signal_restarts_and_siginterrupt_undoes_it)
{
    handled = 0;
    signal(SIGALRM, note_and_write);
    CHECK_EQ(read_with_signal_after(20), 1);
    CHECK_EQ(siginterrupt(SIGALRM, 1), 0);
    CHECK_EQ(read_with_signal_after(20), -1);
    CHECK_EQ(errno, EINTR);
    CHECK_EQ(read_with_signal_after(10000), 1); /* what the handler wrote */
    in_milliseconds(0);
    CHECK_EQ(siginterrupt(SIGALRM, 0), 0);
    CHECK_EQ(read_with_signal_after(20), 1);
    CHECK_EQ(handled, 3);
}

TEST(alarm_tells_what_was_left)
{
    struct itimerval left;
    handle(SIGALRM, note, 0);
    CHECK_EQ(alarm(100), 0);
    CHECK_EQ(alarm(50), 100);
    CHECK_EQ(getitimer(ITIMER_REAL, &left), 0);
    CHECK(left.it_value.tv_sec >= 49 && left.it_value.tv_sec <= 50);
    CHECK_EQ(alarm(0), 50);
    CHECK_EQ(alarm(0), 0);
    CHECK_EQ(handled, 0);
}

int main(void)
{
    CHECK_EQ(pipe(pipe_ends), 0);
    RUN(a_blocked_signal_waits_until_it_is_let_through);
    RUN(masks_are_set_added_to_and_taken_from);
    RUN(sigtimedwait_gives_up_in_time);
    RUN(sigwait_takes_a_pending_signal);
    RUN(sigwait_stands_a_handler_sigwaitinfo_does_not);
    RUN(sigsuspend_lets_one_signal_in_and_fails_with_eintr);
    RUN(pause_ends_with_a_handler);
    RUN(without_restart_a_call_fails_with_eintr);
    RUN(with_restart_a_call_goes_on);
    RUN(signal_restarts_and_siginterrupt_undoes_it);
    RUN(alarm_tells_what_was_left);
    return tap_done();
}
