/* A process with threads that forks: the child has one thread, and all that it needs works. */
#include "tap.h"

#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>

static volatile int stop;
static char order[64];

static void *allocate(void *argument)
{
    while (!stop) {
        void *p[20];
        for (int i = 0; i < 20; i++)
            p[i] = malloc((size_t)i * 100);
        for (int i = 0; i < 20; i++)
            free(p[i]);
    }
    return argument;
}

static void *nothing(void *argument) { return argument; }
static void nothing_at_exit(void) {}

static void child_work(void)
{
    pthread_t thread;
    for (int i = 0; i < 300; i++)
        free(malloc((size_t)i * 50));
    if (pthread_create(&thread, 0, nothing, (void *)3))
        _exit(1);
    void *result = 0;
    if (pthread_join(thread, &result) || (intptr_t)result != 3)
        _exit(2);
    pthread_exit(0); /* the child's only thread: exit(0) */
}

TEST(a_child_of_a_threaded_process_can_allocate_and_make_threads)
{
    pthread_t threads[3];
    for (int i = 0; i < 3; i++)
        CHECK_EQ(pthread_create(&threads[i], 0, allocate, 0), 0);
    for (int i = 0; i < 40; i++) {
        pid_t pid = fork();
        if (!pid)
            child_work();
        int status = -1;
        waitpid(pid, &status, 0);
        CHECK_EQ(status, 0);
    }
    stop = 1;
    for (int i = 0; i < 3; i++)
        CHECK_EQ(pthread_join(threads[i], 0), 0);
}

static volatile int writing;

/* Holds standard output for ever, as if in the middle of a write. */
static void *hold_stdout(void *argument)
{
    flockfile(stdout);
    writing = 1;
    while (!stop)
        ;
    funlockfile(stdout);
    return argument;
}

TEST(a_stream_that_another_thread_holds_is_free_in_the_child)
{
    pthread_t thread;
    stop = 0;
    CHECK_EQ(pthread_create(&thread, 0, hold_stdout, 0), 0);
    while (!writing)
        ;
    pid_t pid = fork();
    if (!pid) {
        alarm(20);
        printf("# said by the child\n");
        fflush(stdout);
        atexit(nothing_at_exit);
        exit(6);
    }
    int status = -1;
    waitpid(pid, &status, 0);
    CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 6);
    stop = 1;
    CHECK_EQ(pthread_join(thread, 0), 0);
}

static void say(const char *text) { strcat(order, text); }
static void prepare_1(void) { say("p1 "); }
static void prepare_2(void) { say("p2 "); }
static void parent_1(void) { say("a1 "); }
static void parent_2(void) { say("a2 "); }
static void child_1(void) { say("c1 "); }
static void child_2(void) { say("c2 "); }

TEST(atfork_handlers_run_in_the_order_of_posix)
{
    CHECK_EQ(pthread_atfork(prepare_1, parent_1, child_1), 0);
    CHECK_EQ(pthread_atfork(prepare_2, parent_2, child_2), 0);
    for (int i = 0; i < 20; i++)
        CHECK_EQ(pthread_atfork(0, 0, 0), 0);
    pid_t pid = fork();
    if (!pid)
        _exit(strcmp(order, "p2 p1 c1 c2 ") != 0);
    int status = -1;
    waitpid(pid, &status, 0);
    CHECK_EQ(status, 0);
    CHECK_STR(order, "p2 p1 a1 a2 ");
}

static pthread_mutex_t held;

static void lock_it(void) { pthread_mutex_lock(&held); }
static void unlock_it(void) { pthread_mutex_unlock(&held); }

TEST(a_mutex_locked_for_the_fork_is_unlocked_on_both_sides)
{
    pthread_mutexattr_t attributes;
    pthread_mutexattr_init(&attributes);
    pthread_mutexattr_settype(&attributes, PTHREAD_MUTEX_ERRORCHECK);
    pthread_mutex_init(&held, &attributes);
    CHECK_EQ(pthread_atfork(lock_it, unlock_it, unlock_it), 0);
    pid_t pid = fork();
    if (!pid)
        _exit(pthread_mutex_lock(&held) != 0);
    int status = -1;
    waitpid(pid, &status, 0);
    CHECK_EQ(status, 0);
    CHECK_EQ(pthread_mutex_lock(&held), 0);
    CHECK_EQ(pthread_mutex_unlock(&held), 0);
}

int main(void)
{
    RUN(a_child_of_a_threaded_process_can_allocate_and_make_threads);
    RUN(a_stream_that_another_thread_holds_is_free_in_the_child);
    RUN(atfork_handlers_run_in_the_order_of_posix);
    RUN(a_mutex_locked_for_the_fork_is_unlocked_on_both_sides);
    return tap_done();
}
