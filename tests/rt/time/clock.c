/* Clocks, sleeping, timers. */
#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <sys/auxv.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#include "tap.h"
#include "vdso.h"

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
    static const clockid_t clocks[] = {CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_BOOTTIME, CLOCK_MONOTONIC_RAW,
                                       CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID};
    for (unsigned i = 0; i < sizeof clocks / sizeof *clocks; i++) {
        for (int round = 0; round < 20; round++) {
            long long before = kernel_ns(clocks[i]), got = now_ns(clocks[i]), after = kernel_ns(clocks[i]);
            CHECK(before <= got && got <= after);
        }
    }
}

TEST(the_vdso_is_used_where_the_kernel_maps_one)
{
    if (!getauxval(AT_SYSINFO_EHDR))
        SKIP("no vDSO");
    int (*function)(clockid_t, struct timespec *) = (int (*)(clockid_t, struct timespec *))__r3_vdso_clock_gettime();
    struct timespec now;
    if (CHECK(function != 0))
        CHECK_EQ(function(CLOCK_MONOTONIC, &now), 0);
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

TEST(a_timer_sends_its_signal_with_its_value)
{
    struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGRTMIN + 1, .sigev_value.sival_int = 4711};
    struct itimerspec when = {.it_value = {.tv_nsec = 10000000}}, left;
    sigset_t set;
    siginfo_t info;
    timer_t timer;
    sigemptyset(&set);
    sigaddset(&set, SIGRTMIN + 1);
    sigprocmask(SIG_BLOCK, &set, 0);
    if (!CHECK_EQ(timer_create(CLOCK_MONOTONIC, &event, &timer), 0))
        return;
    CHECK_EQ(timer_settime(timer, 0, &when, 0), 0);
    CHECK_EQ(timer_gettime(timer, &left), 0);
    CHECK(left.it_value.tv_nsec <= 10000000);
    CHECK_EQ(sigtimedwait(&set, &info, &(struct timespec){.tv_sec = 10}), SIGRTMIN + 1);
    CHECK(info.si_code == SI_TIMER || info.si_code == -2); /* qemu-user does not translate it for mips */
    CHECK_EQ(info.si_value.sival_int, 4711);
    CHECK_EQ(timer_getoverrun(timer), 0);
    CHECK_EQ(timer_delete(timer), 0);
    errno = 0;
    CHECK_EQ(timer_delete(timer), -1);
    CHECK_EQ(errno, EINVAL);
}

static sem_t called;
static volatile int value, exits;

static void call(union sigval v)
{
    value = v.sival_int;
    sem_post(&called);
    if (exits)
        pthread_exit(0);
}

TEST(a_timer_calls_its_function_in_a_thread)
{
    struct sigevent event = {.sigev_notify = SIGEV_THREAD, .sigev_value.sival_int = 42};
    struct itimerspec when = {.it_value = {.tv_nsec = 5000000}, .it_interval = {.tv_nsec = 5000000}};
    struct timespec deadline;
    timer_t timer;
    event.sigev_notify_function = call;
    sem_init(&called, 0, 0);
    for (exits = 0; exits < 2; exits++) {
        value = 0;
        if (!CHECK_EQ(timer_create(CLOCK_MONOTONIC, &event, &timer), 0))
            return;
        CHECK_EQ(timer_settime(timer, 0, &when, 0), 0);
        clock_gettime(CLOCK_REALTIME, &deadline);
        deadline.tv_sec += 20;
        for (int i = 0; i < 3; i++)
            CHECK_EQ(sem_timedwait(&called, &deadline), 0);
        CHECK_EQ(value, 42);
        CHECK_EQ(timer_delete(timer), 0);
    }
}

int main(void)
{
    RUN(clock_gettime_lies_between_two_answers_of_the_kernel);
    RUN(the_vdso_is_used_where_the_kernel_maps_one);
    RUN(a_clock_that_is_not_there_is_an_error);
    RUN(the_other_readings_agree_with_the_clock);
    RUN(clock_counts_the_work_of_the_process);
    RUN(a_process_has_a_cpu_clock_by_its_id);
    RUN(sleep_lasts_at_least_as_long_as_asked);
    RUN(an_absolute_sleep_ends_at_the_time_and_not_before);
    RUN(a_signal_ends_sleep_and_the_rest_is_told);
    RUN(a_timer_sends_its_signal_with_its_value);
    RUN(a_timer_calls_its_function_in_a_thread);
    return tap_done();
}
