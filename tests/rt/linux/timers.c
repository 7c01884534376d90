/* Timers of the kernel, and its clocks read without a system call. */
#define _GNU_SOURCE
#include "tap.h"

#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <sys/auxv.h>
#include <time.h>

#include "vdso.h"

static sem_t called;
static volatile int value, exits;

static void call(union sigval v)
{
    value = v.sival_int;
    sem_post(&called);
    if (exits)
        pthread_exit(0);
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
    RUN(the_vdso_is_used_where_the_kernel_maps_one);
    RUN(a_timer_sends_its_signal_with_its_value);
    RUN(a_timer_calls_its_function_in_a_thread);
    return tap_done();
}
