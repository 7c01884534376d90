/* A thread's life: made, joined, detached, ended. */
#define _GNU_SOURCE
#include "tap.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>

static void *add_one(void *argument) { return (void *)((intptr_t)argument + 1); }

TEST(join_gives_what_the_thread_returned)
{
    pthread_t thread;
    void *result = 0;
    CHECK_EQ(pthread_create(&thread, 0, add_one, (void *)41), 0);
    CHECK_EQ(pthread_join(thread, &result), 0);
    CHECK_EQ((intptr_t)result, 42);
}

static void *exit_early(void *argument)
{
    pthread_exit(argument);
}

TEST(join_gives_what_pthread_exit_was_told)
{
    pthread_t thread;
    void *result = 0;
    CHECK_EQ(pthread_create(&thread, 0, exit_early, (void *)7), 0);
    CHECK_EQ(pthread_join(thread, &result), 0);
    CHECK_EQ((intptr_t)result, 7);
}

static pthread_t seen;

static void *say_self(void *argument)
{
    seen = pthread_self();
    return argument;
}

TEST(a_thread_knows_itself)
{
    pthread_t thread;
    CHECK_EQ(pthread_create(&thread, 0, say_self, 0), 0);
    CHECK_EQ(pthread_join(thread, 0), 0);
    CHECK(pthread_equal(seen, thread));
    CHECK(!pthread_equal(seen, pthread_self()));
    CHECK_EQ(pthread_join(pthread_self(), 0), EDEADLK);
}

/* Lines of /proc/self/maps. */
static int mappings(void)
{
    char text[4096];
    int fd = open("/proc/self/maps", O_RDONLY), lines = 0;
    ssize_t n;
    while ((n = read(fd, text, sizeof text)) > 0)
        for (ssize_t i = 0; i < n; i++)
            lines += text[i] == '\n';
    close(fd);
    return lines;
}

TEST(a_thousand_joined_threads_leave_no_mapping)
{
    pthread_t thread;
    CHECK_EQ(pthread_create(&thread, 0, add_one, 0), 0);
    CHECK_EQ(pthread_join(thread, 0), 0);
    int before = mappings(), failed = 0;
    for (int i = 0; i < 1000; i++)
        failed |= pthread_create(&thread, 0, add_one, 0) || pthread_join(thread, 0);
    CHECK_EQ(failed, 0);
    CHECK(mappings() <= before + 1);
}

static volatile int detached_ran;

static void *count_up(void *argument)
{
    __atomic_add_fetch(&detached_ran, 1, __ATOMIC_RELAXED);
    return argument;
}

static void pause_ms(int ms)
{
    struct timespec t = {.tv_nsec = ms * 1000000L};
    nanosleep(&t, 0);
}

TEST(detached_threads_take_their_memory_along)
{
    int before = mappings(), failed = 0;
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    for (int i = 0; i < 300; i++) {
        pthread_t thread;
        failed |= pthread_create(&thread, i & 1 ? &attributes : 0, count_up, 0);
        if (!(i & 1))
            failed |= pthread_detach(thread);
    }
    CHECK_EQ(failed, 0);
    for (int i = 0; i < 1000 && (detached_ran < 300 || mappings() > before + 1); i++)
        pause_ms(5);
    CHECK_EQ(detached_ran, 300);
    CHECK(mappings() <= before + 1);
}

static volatile int go;

static void *wait_for_go(void *argument)
{
    while (!go)
        pause_ms(1);
    return argument;
}

TEST(tryjoin_and_timedjoin_do_not_wait_longer_than_told)
{
    pthread_t thread;
    void *result;
    struct timespec soon;
    go = 0;
    CHECK_EQ(pthread_create(&thread, 0, wait_for_go, (void *)5), 0);
    CHECK_EQ(pthread_tryjoin_np(thread, &result), EBUSY);
    clock_gettime(CLOCK_REALTIME, &soon);
    CHECK_EQ(pthread_timedjoin_np(thread, &result, &soon), ETIMEDOUT);
    go = 1;
    soon.tv_sec += 60;
    CHECK_EQ(pthread_timedjoin_np(thread, &result, &soon), 0);
    CHECK_EQ((intptr_t)result, 5);
}

static char stack[64 << 10] __attribute__((aligned(64)));

static void *address_of_local(void *argument)
{
    (void)argument;
    volatile char local = 0;
    volatile uintptr_t at = (uintptr_t)&local;
    return (void *)at;
}

TEST(a_thread_runs_on_the_stack_it_is_given)
{
    pthread_attr_t attributes;
    pthread_t thread;
    void *at = 0;
    pthread_attr_init(&attributes);
    CHECK_EQ(pthread_attr_setstack(&attributes, stack, sizeof stack), 0);
    CHECK_EQ(pthread_create(&thread, &attributes, address_of_local, 0), 0);
    CHECK_EQ(pthread_join(thread, &at), 0);
    CHECK((char *)at > stack && (char *)at < stack + sizeof stack);
}

static void *own_stack(void *argument)
{
    pthread_attr_t attributes;
    char *lowest;
    size_t size;
    char local;
    if (pthread_getattr_np(pthread_self(), &attributes) || pthread_attr_getstack(&attributes, (void **)&lowest, &size))
        return 0;
    *(size_t *)argument = size;
    return (void *)(intptr_t)(&local > lowest && &local < lowest + size);
}

TEST(getattr_tells_the_stack_that_is_in_use)
{
    pthread_attr_t attributes;
    pthread_t thread;
    void *ok = 0;
    size_t size = 0;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, 1 << 20);
    CHECK_EQ(pthread_create(&thread, &attributes, own_stack, &size), 0);
    CHECK_EQ(pthread_join(thread, &ok), 0);
    CHECK(ok && size >= 1 << 20);
    CHECK(own_stack(&size) != 0); /* the main thread's */
}

static int run_child(void (*function)(void))
{
    int status = 0;
    pid_t pid = fork();
    if (!pid) {
        function();
        _exit(99);
    }
    waitpid(pid, &status, 0);
    return status;
}

static int recurse(int depth)
{
    volatile char frame[1024];
    frame[0] = (char)depth;
    return depth > 1 << 20 ? 0 : recurse(depth + 1) + frame[0];
}

static void *overflow_stack(void *argument) { return (void *)(intptr_t)(recurse(0) + (argument != 0)); }

static void overflow(void)
{
    pthread_t thread;
    pthread_create(&thread, 0, overflow_stack, 0);
    pthread_join(thread, 0);
}

TEST(a_stack_that_overflows_meets_its_guard)
{
    int status = run_child(overflow);
    CHECK(WIFSIGNALED(status));
}

static void *exit_three(void *argument)
{
    (void)argument;
    exit(3);
}

static void exit_from_thread(void)
{
    pthread_t thread;
    pthread_create(&thread, 0, exit_three, 0);
    for (;;)
        pause_ms(1000);
}

TEST(exit_in_a_thread_ends_the_process)
{
    int status = run_child(exit_from_thread);
    CHECK(WIFEXITED(status));
    CHECK_EQ(WEXITSTATUS(status), 3);
}

static pthread_t main_thread;
static int main_joined;

static void *join_main(void *argument)
{
    void *result = 0;
    main_joined = !pthread_join(main_thread, &result) && (intptr_t)result == 9;
    return argument;
}

static void say_joined(void) { _exit(main_joined ? 0 : 4); }

static void main_leaves_first(void)
{
    pthread_t thread;
    main_thread = pthread_self();
    atexit(say_joined); /* the last thread's end is an exit(0), with its handlers */
    pthread_create(&thread, 0, join_main, 0);
    pthread_exit((void *)9);
}

TEST(the_last_thread_ends_the_process_and_main_can_be_joined)
{
    int status = run_child(main_leaves_first);
    CHECK(WIFEXITED(status));
    CHECK_EQ(WEXITSTATUS(status), 0);
}

static void lonely_exit(void) { pthread_exit((void *)1); }

TEST(pthread_exit_of_the_only_thread_is_exit_0)
{
    CHECK_EQ(run_child(lonely_exit), 0);
}

static void *set_and_get_name(void *argument)
{
    char name[16] = "";
    pthread_setname_np(pthread_self(), "worker");
    pthread_getname_np(pthread_self(), name, sizeof name);
    return (void *)(intptr_t)(argument == 0 && !strcmp(name, "worker"));
}

TEST(a_thread_has_a_name_of_its_own)
{
    pthread_t thread;
    char name[16] = "";
    void *ok = 0;
    CHECK_EQ(pthread_create(&thread, 0, set_and_get_name, 0), 0);
    CHECK_EQ(pthread_join(thread, &ok), 0);
    CHECK(ok);
    go = 0;
    CHECK_EQ(pthread_create(&thread, 0, wait_for_go, 0), 0);
    CHECK_EQ(pthread_setname_np(thread, "other"), 0);
    CHECK_EQ(pthread_getname_np(thread, name, sizeof name), 0);
    CHECK_STR(name, "other");
    int error = pthread_setname_np(thread, "sixteen letters!");
    CHECK(error == 0 || error == ERANGE); /* too long for Linux */
    go = 1;
    CHECK_EQ(pthread_join(thread, 0), 0);
}

int main(void)
{
    RUN(join_gives_what_the_thread_returned);
    RUN(join_gives_what_pthread_exit_was_told);
    RUN(a_thread_knows_itself);
    RUN(a_thousand_joined_threads_leave_no_mapping);
    RUN(detached_threads_take_their_memory_along);
    RUN(tryjoin_and_timedjoin_do_not_wait_longer_than_told);
    RUN(a_thread_runs_on_the_stack_it_is_given);
    RUN(getattr_tells_the_stack_that_is_in_use);
    RUN(a_stack_that_overflows_meets_its_guard);
    RUN(exit_in_a_thread_ends_the_process);
    RUN(the_last_thread_ends_the_process_and_main_can_be_joined);
    RUN(pthread_exit_of_the_only_thread_is_exit_0);
    RUN(a_thread_has_a_name_of_its_own);
    return tap_done();
}
