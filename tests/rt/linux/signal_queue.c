/* Signals with a value, queued; and what Linux tells of one that raise sent. */
#define _GNU_SOURCE
#include "tap.h"

#include <signal.h>
#include <unistd.h>

static volatile int handled, last;
static siginfo_t volatile seen;
static void with_info(int signum, siginfo_t *info, void *context)
{
    (void)context;
    handled++;
    last = signum;
    seen = *info;
}

static void handle_info(int signum, int flags)
{
    struct sigaction action = {.sa_sigaction = with_info, .sa_flags = SA_SIGINFO | flags};
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

static int values[5];
static void keep_value(int signum, siginfo_t *info, void *context)
{
    (void)signum, (void)context;
    if (handled < 5)
        values[handled] = info->si_value.sival_int;
    handled++;
}

TEST(raise_tells_it_was_a_thread)
{
    handle_info(SIGUSR1, 0);
    raise(SIGUSR1);
    CHECK_EQ(seen.si_code, SI_TKILL);
    CHECK_EQ(seen.si_pid, getpid());
}

TEST(sigqueue_carries_a_value)
{
    handle_info(SIGUSR1, 0);
    CHECK_EQ(sigqueue(getpid(), SIGUSR1, (union sigval){.sival_ptr = (void *)0x123456789abcdefL}), 0);
    CHECK_EQ(handled, 1);
    CHECK_EQ(seen.si_code, SI_QUEUE);
    CHECK_EQ(seen.si_pid, getpid());
    CHECK_EQ((long)seen.si_value.sival_ptr, 0x123456789abcdefL);
    CHECK_EQ(sigqueue(getpid(), SIGUSR1, (union sigval){.sival_int = -42}), 0);
    CHECK_EQ(seen.si_value.sival_int, -42);
}

TEST(real_time_signals_queue_in_order)
{
    sigset_t set = only(SIGRTMIN);
    siginfo_t info;
    sigaddset(&set, SIGRTMIN + 1);
    sigprocmask(SIG_BLOCK, &set, 0);
    for (int i = 1; i <= 5; i++) {
        CHECK_EQ(sigqueue(getpid(), SIGRTMIN + 1, (union sigval){.sival_int = 10 + i}), 0);
        CHECK_EQ(sigqueue(getpid(), SIGRTMIN, (union sigval){.sival_int = i}), 0);
    }
    for (int i = 1; i <= 5; i++) {
        CHECK_EQ(sigwaitinfo(&set, &info), SIGRTMIN);
        CHECK_EQ(info.si_value.sival_int, i);
    }
    for (int i = 1; i <= 5; i++) {
        CHECK_EQ(sigwaitinfo(&set, &info), SIGRTMIN + 1);
        CHECK_EQ(info.si_signo, SIGRTMIN + 1);
        CHECK_EQ(info.si_code, SI_QUEUE);
        CHECK_EQ(info.si_pid, getpid());
        CHECK_EQ(info.si_value.sival_int, 10 + i);
    }
    sigprocmask(SIG_UNBLOCK, &set, 0);
}

TEST(queued_signals_each_reach_the_handler)
{
    struct sigaction action = {.sa_sigaction = keep_value, .sa_flags = SA_SIGINFO};
    sigset_t set = only(SIGRTMIN + 2);
    CHECK_EQ(sigaction(SIGRTMIN + 2, &action, 0), 0);
    sigprocmask(SIG_BLOCK, &set, 0);
    for (int i = 0; i < 5; i++)
        sigqueue(getpid(), SIGRTMIN + 2, (union sigval){.sival_int = i * i});
    handled = 0;
    sigprocmask(SIG_UNBLOCK, &set, 0);
    CHECK_EQ(handled, 5);
    for (int i = 0; i < 5; i++)
        CHECK_EQ(values[i], i * i);
    signal(SIGRTMIN + 2, SIG_DFL);
}

int main(void)
{
    RUN(raise_tells_it_was_a_thread);
    RUN(sigqueue_carries_a_value);
    RUN(real_time_signals_queue_in_order);
    RUN(queued_signals_each_reach_the_handler);
    return tap_done();
}
