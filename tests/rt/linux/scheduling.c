/* Scheduling, timers, random bytes and other calls of one line. */
#define _GNU_SOURCE
#include "tap.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <sys/random.h>
#include <sys/timex.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

TEST(the_set_of_cpus_is_told_and_kept)
{
    cpu_set_t set;
    memset(&set, 0xee, sizeof set);
    CHECK_EQ(sched_getaffinity(0, sizeof set, &set), 0);
    int count = CPU_COUNT(&set);
    CHECK(count >= 1 && count <= sysconf(_SC_NPROCESSORS_CONF));
    CHECK_EQ(sched_setaffinity(0, sizeof set, &set), 0);
    CHECK(sched_getcpu() >= 0);
    CPU_ZERO(&set);
    CHECK_EQ(sched_setaffinity(0, sizeof set, &set), -1);
    CHECK_EQ(errno, EINVAL);
}

TEST(the_policy_is_the_usual_one)
{
    struct sched_param parameters = {.sched_priority = 7};
    CHECK_EQ(sched_getscheduler(0), SCHED_OTHER);
    CHECK_EQ(sched_getparam(0, &parameters), 0);
    CHECK_EQ(parameters.sched_priority, 0);
    CHECK_EQ(sched_get_priority_min(SCHED_FIFO), 1);
    CHECK_EQ(sched_get_priority_max(SCHED_FIFO), 99);
    CHECK_EQ(sched_get_priority_max(1234), -1);
    CHECK_EQ(errno, EINVAL);
    CHECK_EQ(sched_yield(), 0);
}

static volatile sig_atomic_t code, value;

static void on_timer(int signum, siginfo_t *info, void *context)
{
    (void)signum, (void)context;
    code = info->si_code;
    value = info->si_int;
}

TEST(a_timer_signals_with_its_value)
{
    struct sigaction action = {.sa_sigaction = on_timer, .sa_flags = SA_SIGINFO};
    sigaction(SIGUSR1, &action, NULL);
    struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGUSR1, .sigev_value.sival_int = 77};
    struct itimerspec when = {{0, 0}, {0, 3000000}}, left;
    timer_t timer;
    CHECK_EQ(timer_create(CLOCK_MONOTONIC, &event, &timer), 0);
    CHECK_EQ(timer_settime(timer, 0, &when, NULL), 0);
    for (int i = 0; i < 1000 && !value; i++)
        nanosleep(&(struct timespec){0, 5000000}, NULL);
    CHECK_EQ(value, 77);
    CHECK(code == SI_TIMER || code == -2); /* qemu-user leaves the code of mips untranslated */
    CHECK_EQ(timer_gettime(timer, &left), 0);
    CHECK_EQ(left.it_value.tv_sec, 0);
    CHECK_EQ(timer_getoverrun(timer), 0);
    CHECK_EQ(timer_delete(timer), 0);
    CHECK_EQ(timer_delete(timer), -1);
    CHECK_EQ(errno, EINVAL);
}

TEST(random_bytes_differ)
{
    unsigned char one[64] = {0}, other[64] = {0};
    CHECK_EQ(getrandom(one, sizeof one, 0), 64);
    CHECK_EQ(getentropy(other, sizeof other), 0);
    CHECK(memcmp(one, other, sizeof one) != 0);
    static unsigned char large[257];
    CHECK_EQ(getentropy(large, sizeof large), -1);
    CHECK_EQ(errno, EIO);
}

TEST(the_clocks_state_is_told)
{
    struct timex clock = {.modes = 0};
    int state = adjtimex(&clock);
    CHECK(state >= TIME_OK && state <= TIME_ERROR);
    CHECK(clock.tick > 5000 && clock.tick < 20000);
    CHECK(clock.time.tv_sec > 1600000000);
}

TEST(tee_copies_and_leaves_what_it_copied)
{
    int from[2], to[2];
    char text[8] = "";
    CHECK_EQ(pipe(from), 0);
    CHECK_EQ(pipe(to), 0);
    CHECK_EQ(write(from[1], "twice", 6), 6);
    CHECK_EQ(tee(from[0], to[1], 64, 0), 6);
    CHECK_EQ(read(to[0], text, sizeof text), 6);
    CHECK_STR(text, "twice");
    CHECK_EQ(read(from[0], text, sizeof text), 6);
    struct iovec piece = {"spliced", 8};
    CHECK_EQ(vmsplice(from[1], &piece, 1, 0), 8);
    CHECK_EQ(read(from[0], text, sizeof text), 8);
    CHECK_STR(text, "spliced");
    for (int i = 0; i < 2; i++) {
        close(from[i]);
        close(to[i]);
    }
}

int main(void)
{
    RUN(the_set_of_cpus_is_told_and_kept);
    RUN(the_policy_is_the_usual_one);
    RUN(a_timer_signals_with_its_value);
    RUN(random_bytes_differ);
    RUN(the_clocks_state_is_told);
    RUN(tee_copies_and_leaves_what_it_copied);
    return tap_done();
}
