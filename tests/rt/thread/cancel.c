/* Cancellation: at which points, with what left behind. */
#include "tap.h"

#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdint.h>
#include <sys/socket.h>
#include <time.h>

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t never = PTHREAD_COND_INITIALIZER;
static sem_t zero;
static int pipes[2];
static volatile int ready, cleaned;

static void clean(void *argument) { cleaned += (int)(intptr_t)argument; }

static void pause_ms(int ms)
{
    struct timespec t = {.tv_nsec = ms * 1000000L};
    nanosleep(&t, 0);
}

static void *spin_and_test(void *argument)
{
    pthread_cleanup_push(clean, (void *)1);
    pthread_cleanup_push(clean, (void *)10);
    ready = 1;
    for (;;)
        pthread_testcancel();
    pthread_cleanup_pop(0);
    pthread_cleanup_pop(0);
    return argument;
}

static void unlock(void *m) { pthread_mutex_unlock(m); }

static void *wait_on_condition(void *argument)
{
    pthread_mutex_lock(&mutex);
    pthread_cleanup_push(unlock, &mutex);
    pthread_cleanup_push(clean, (void *)11);
    ready = 1;
    for (;;)
        pthread_cond_wait(&never, &mutex);
    pthread_cleanup_pop(0);
    pthread_cleanup_pop(0);
    return argument;
}

static void *wait_on_semaphore(void *argument)
{
    pthread_cleanup_push(clean, (void *)11);
    ready = 1;
    sem_wait(&zero);
    pthread_cleanup_pop(0);
    return argument;
}

static void *read_empty_pipe(void *argument)
{
    char c;
    pthread_cleanup_push(clean, (void *)11);
    ready = 1;
    (void)!read(pipes[0], &c, 1);
    pthread_cleanup_pop(0);
    return argument;
}

static void *sleep_long(void *argument)
{
    struct timespec t = {.tv_sec = 1000};
    pthread_cleanup_push(clean, (void *)11);
    ready = 1;
    nanosleep(&t, 0);
    pthread_cleanup_pop(0);
    return argument;
}

static void *receive(void *argument)
{
    char c;
    pthread_cleanup_push(clean, (void *)11);
    ready = 1;
    recv(*(int *)argument, &c, 1, 0);
    pthread_cleanup_pop(0);
    return 0;
}

static void *spin(void *argument)
{
    pthread_cleanup_push(clean, (void *)11);
    pthread_setcanceltype(PTHREAD_CANCEL_ASYNCHRONOUS, 0);
    for (;;)
        ready = 1;
    pthread_cleanup_pop(0);
    return argument;
}

static void *join_forever(void *argument)
{
    pthread_cleanup_push(clean, (void *)11);
    ready = 1;
    pthread_join(*(pthread_t *)argument, 0);
    pthread_cleanup_pop(0);
    return 0;
}

/* Some rounds in the middle of the wait, some at its beginning. */
static void check_cancelled(void *(*function)(void *), void *argument)
{
    for (int round = 0; round < 30; round++) {
        pthread_t thread;
        void *result = 0;
        ready = cleaned = 0;
        CHECK_EQ(pthread_create(&thread, 0, function, argument), 0);
        while (!ready)
            ;
        if (round % 3 == 0)
            pause_ms(2);
        CHECK_EQ(pthread_cancel(thread), 0);
        CHECK_EQ(pthread_join(thread, &result), 0);
        CHECK(result == PTHREAD_CANCELED);
        CHECK_EQ(cleaned, 11);
    }
}

TEST(testcancel_ends_the_thread_and_runs_the_handlers) { check_cancelled(spin_and_test, 0); }

TEST(a_wait_on_a_condition_ends_with_the_mutex_held)
{
    check_cancelled(wait_on_condition, 0);
    CHECK_EQ(pthread_mutex_trylock(&mutex), 0);
    CHECK_EQ(pthread_mutex_unlock(&mutex), 0);
    CHECK_EQ(pthread_cond_destroy(&never), 0); /* nobody is left in it */
}

TEST(a_wait_on_a_semaphore_ends)
{
    CHECK_EQ(sem_init(&zero, 0, 0), 0);
    check_cancelled(wait_on_semaphore, 0);
    CHECK_EQ(sem_post(&zero), 0);
    CHECK_EQ(sem_wait(&zero), 0);
}

TEST(a_read_ends)
{
    CHECK_EQ(pipe(pipes), 0);
    check_cancelled(read_empty_pipe, 0);
}

TEST(a_sleep_ends) { check_cancelled(sleep_long, 0); }
TEST(a_receive_ends)
{
    int pair[2];
    CHECK_EQ(socketpair(AF_UNIX, SOCK_STREAM, 0, pair), 0);
    check_cancelled(receive, &pair[0]);
    CHECK_EQ(send(pair[1], "x", 1, 0), 1); /* and the socket works on */
    char c = 0;
    CHECK_EQ(recv(pair[0], &c, 1, 0), 1);
}

TEST(an_asynchronous_thread_ends_anywhere) { check_cancelled(spin, 0); }

static volatile int leave;

static void *until_told(void *argument)
{
    while (!leave)
        pause_ms(1);
    return argument;
}

TEST(a_join_ends_and_the_other_thread_can_still_be_joined)
{
    pthread_t other;
    CHECK_EQ(pthread_create(&other, 0, until_told, (void *)6), 0);
    check_cancelled(join_forever, &other);
    leave = 1;
    void *result = 0;
    CHECK_EQ(pthread_join(other, &result), 0);
    CHECK_EQ((intptr_t)result, 6);
}

static void *disable_then_enable(void *argument)
{
    int old = -1;
    intptr_t ok = !pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &old) && old == PTHREAD_CANCEL_ENABLE;
    ready = 1;
    while (ready != 2)
        pause_ms(1);
    pthread_testcancel();
    cleaned = 1;
    pthread_cleanup_push(clean, (void *)(ok * 10));
    pthread_setcancelstate(PTHREAD_CANCEL_ENABLE, 0);
    pthread_testcancel();
    pthread_cleanup_pop(0);
    return argument;
}

TEST(a_thread_that_disables_cancellation_goes_on_until_it_enables_it)
{
    for (int round = 0; round < 20; round++) {
        pthread_t thread;
        void *result = 0;
        ready = cleaned = 0;
        CHECK_EQ(pthread_create(&thread, 0, disable_then_enable, 0), 0);
        while (!ready)
            ;
        CHECK_EQ(pthread_cancel(thread), 0);
        ready = 2;
        CHECK_EQ(pthread_join(thread, &result), 0);
        CHECK(result == PTHREAD_CANCELED);
        CHECK_EQ(cleaned, 11);
    }
}

/* Bytes that the reader counted and those that are left are all that were written. */
static volatile int counted;

static void *count_bytes(void *argument)
{
    char c;
    ready = 1;
    for (;;)
        if (read(pipes[0], &c, 1) == 1)
            counted++;
    return argument;
}

TEST(a_read_that_got_its_byte_is_never_undone)
{
    int wrong = 0;
    for (int round = 0; round < 200; round++) {
        pthread_t thread;
        char text[64] = "", rest;
        int left = 0, flags;
        ready = counted = 0;
        CHECK_EQ(pipe(pipes), 0);
        CHECK_EQ(pthread_create(&thread, 0, count_bytes, 0), 0);
        while (!ready)
            ;
        for (int i = 0; i < 20; i++)
            flags = write(pipes[1], text, 1) == 1;
        CHECK_EQ(pthread_cancel(thread), 0);
        CHECK_EQ(pthread_join(thread, 0), 0);
        close(pipes[1]);
        while ((flags = (int)read(pipes[0], &rest, 1)) == 1)
            left++;
        close(pipes[0]);
        wrong += counted + left != 20;
    }
    CHECK_EQ(wrong, 0);
}

static void handler_that_waits(int signal)
{
    (void)signal;
    ready = 2;
    while (ready != 3)
        ;
}

TEST(a_thread_cancelled_in_a_signal_handler_ends_when_it_returns)
{
    pthread_t thread;
    void *result = 0;
    struct sigaction action = {.sa_handler = handler_that_waits, .sa_flags = SA_RESTART};
    sigaction(SIGUSR1, &action, 0);
    CHECK_EQ(pipe(pipes), 0);
    ready = cleaned = 0;
    CHECK_EQ(pthread_create(&thread, 0, read_empty_pipe, 0), 0);
    while (!ready)
        ;
    pause_ms(5);
    CHECK_EQ(pthread_kill(thread, SIGUSR1), 0);
    while (ready != 2)
        ;
    CHECK_EQ(pthread_cancel(thread), 0);
    pause_ms(2);
    ready = 3;
    CHECK_EQ(pthread_join(thread, &result), 0);
    CHECK(result == PTHREAD_CANCELED);
    CHECK_EQ(cleaned, 11);
}

int main(void)
{
    RUN(testcancel_ends_the_thread_and_runs_the_handlers);
    RUN(a_wait_on_a_condition_ends_with_the_mutex_held);
    RUN(a_wait_on_a_semaphore_ends);
    RUN(a_read_ends);
    RUN(a_sleep_ends);
    RUN(a_receive_ends);
    RUN(an_asynchronous_thread_ends_anywhere);
    RUN(a_join_ends_and_the_other_thread_can_still_be_joined);
    RUN(a_thread_that_disables_cancellation_goes_on_until_it_enables_it);
    RUN(a_read_that_got_its_byte_is_never_undone);
    RUN(a_thread_cancelled_in_a_signal_handler_ends_when_it_returns);
    return tap_done();
}
