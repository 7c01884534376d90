/* Clocks and sleeping. */
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#include "tap.h"

static long long ns_of(struct timespec t) { return t.tv_sec * 1000000000LL + t.tv_nsec; }

static long long now_ns(clockid_t clock)
{
    struct timespec now = {0};
    CHECK_EQ(clock_gettime(clock, &now), 0);
    return ns_of(now);
}

static long long kernel_ns(clockid_t clock)
{
    struct timespec now = {0};
    CHECK_EQ(syscall(SYS_clock_gettime, clock, &now), 0);
    return ns_of(now);
}

TEST(clock_gettime_lies_between_two_answers_of_the_kernel)
{
    static const clockid_t clocks[] = {CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID};
    for (unsigned i = 0; i < sizeof clocks / sizeof *clocks; i++) {
        for (int round = 0; round < 20; round++) {
            long long before = kernel_ns(clocks[i]), got = now_ns(clocks[i]), after = kernel_ns(clocks[i]);
            CHECK(before <= got && got <= after);
        }
    }
}

TEST(a_clock_that_is_not_there_is_an_error)
{
    struct timespec now;
    errno = 0;
    CHECK_EQ(clock_gettime(77, &now), -1);
    CHECK_EQ(errno, EINVAL);
    errno = 0;
    CHECK_EQ(clock_getres(77, &now), -1);
    CHECK_EQ(errno, EINVAL);
    CHECK_EQ(clock_getres(CLOCK_MONOTONIC, 0), 0);
}

TEST(the_other_readings_agree_with_the_clock)
{
    struct timeval tv;
    struct timespec ts;
    time_t stored, t = time(&stored);
    CHECK_EQ(t, stored);
    CHECK_EQ(gettimeofday(&tv, 0), 0);
    CHECK_EQ(timespec_get(&ts, TIME_UTC), TIME_UTC);
    CHECK_EQ(timespec_get(&ts, 99), 0);
    CHECK(tv.tv_sec - t <= 2 && ts.tv_sec >= tv.tv_sec && ts.tv_sec - tv.tv_sec <= 2);
    CHECK(tv.tv_usec >= 0 && tv.tv_usec < 1000000);
}

TEST(clock_counts_the_work_of_the_process)
{
    clock_t begin = clock();
    volatile unsigned n = 0;
    long long until = now_ns(CLOCK_PROCESS_CPUTIME_ID) + 20000000;
    while (now_ns(CLOCK_PROCESS_CPUTIME_ID) < until)
        n++;
    clock_t used = clock() - begin;
    CHECK(used >= 20000 && used < 5000000);
}

TEST(a_process_has_a_cpu_clock_by_its_id)
{
    clockid_t clock;
    CHECK_EQ(clock_getcpuclockid(0, &clock), 0);
    CHECK(now_ns(clock) > 0);
    CHECK_EQ(clock_getcpuclockid(999999999, &clock), ESRCH);
}

TEST(sleep_lasts_at_least_as_long_as_asked)
{
    long long begin = now_ns(CLOCK_MONOTONIC);
    CHECK_EQ(nanosleep(&(struct timespec){.tv_nsec = 20000000}, 0), 0);
    CHECK_EQ(usleep(10000), 0);
    CHECK(now_ns(CLOCK_MONOTONIC) - begin >= 30000000);
    CHECK_EQ(sleep(0), 0);
    errno = 0;
    CHECK_EQ(nanosleep(&(struct timespec){.tv_nsec = 1000000000}, 0), -1);
    CHECK_EQ(errno, EINVAL);
}

TEST(an_absolute_sleep_ends_at_the_time_and_not_before)
{
    long long target = now_ns(CLOCK_MONOTONIC) + 30000000;
    struct timespec until = {target / 1000000000, target % 1000000000};
    CHECK_EQ(clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, 0), 0);
    CHECK(now_ns(CLOCK_MONOTONIC) >= target);
    CHECK_EQ(clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, 0), 0); /* in the past: at once */
    errno = 0;
    CHECK_EQ(clock_nanosleep(CLOCK_THREAD_CPUTIME_ID, 0, &until, 0), EINVAL);
    CHECK_EQ(clock_nanosleep(99, 0, &until, 0), EINVAL);
    CHECK_EQ(errno, 0);
}

static void nothing(int signal) { (void)signal; }

TEST(a_signal_ends_sleep_and_the_rest_is_told)
{
    struct sigaction action = {.sa_handler = nothing};
    struct itimerval soon = {.it_value = {.tv_usec = 30000}};
    struct timespec left = {0};
    sigaction(SIGALRM, &action, 0);
    setitimer(ITIMER_REAL, &soon, 0);
    errno = 0;
    CHECK_EQ(nanosleep(&(struct timespec){.tv_sec = 20}, &left), -1);
    CHECK_EQ(errno, EINTR);
    CHECK(left.tv_sec >= 15 && left.tv_sec < 20);
    setitimer(ITIMER_REAL, &soon, 0);
    unsigned rest = sleep(20);
    CHECK(rest >= 15 && rest <= 20);
}

int main(void)
{
    RUN(clock_gettime_lies_between_two_answers_of_the_kernel);
    RUN(a_clock_that_is_not_there_is_an_error);
    RUN(the_other_readings_agree_with_the_clock);
    RUN(clock_counts_the_work_of_the_process);
    RUN(a_process_has_a_cpu_clock_by_its_id);
    RUN(sleep_lasts_at_least_as_long_as_asked);
    RUN(an_absolute_sleep_ends_at_the_time_and_not_before);
    RUN(a_signal_ends_sleep_and_the_rest_is_told);
    return tap_done();
}
