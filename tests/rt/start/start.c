/* What a program finds when main begins. */
#include "tap.h"

#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/auxv.h>

static int the_argc;
static char **the_argv, **the_envp;

TEST(main_gets_its_arguments)
{
    CHECK_EQ(the_argc, 1);
    CHECK(the_argv[0] && the_argv[0][0]);
    CHECK(the_argv[1] == 0);
}

TEST(the_environment_follows_the_arguments) { CHECK(the_envp == the_argv + the_argc + 1); }

static int order[3], called;
__attribute__((constructor(101))) static void first(void) { order[called++] = 1; }
__attribute__((constructor(102))) static void second(void) { order[called++] = 2; }

TEST(constructors_run_in_order_before_main)
{
    CHECK_EQ(called, 2);
    CHECK_EQ(order[0], 1);
    CHECK_EQ(order[1], 2);
}

static const char *volatile text = "relocated";
static const char *volatile *volatile pointer = &text;
static int (*volatile function)(void);
static int seven(void) { return 7; }
static int (*volatile table[])(void) = {seven, seven};

TEST(pointers_in_data_are_relocated)
{
    CHECK_STR(*pointer, "relocated");
    function = table[1];
    CHECK_EQ(function(), 7);
}

static _Thread_local int initialised = 42;
static _Thread_local long zero;
static _Thread_local _Alignas(1024) char aligned[64] = "x";

TEST(thread_local_variables_start_with_their_values)
{
    CHECK_EQ(initialised, 42);
    CHECK_EQ(zero, 0);
    CHECK_EQ(aligned[0], 'x');
    CHECK_EQ((uintptr_t)aligned % 1024, 0);
    initialised++;
    CHECK_EQ(initialised, 43);
}

TEST(errno_is_kept_apart_from_thread_local_variables)
{
    errno = 5;
    zero = 9;
    CHECK_EQ(errno, 5);
    CHECK_EQ(close(-1), -1);
    CHECK_EQ(errno, EBADF);
    CHECK_EQ(zero, 9);
}

TEST(the_auxiliary_vector_is_found)
{
    CHECK(getauxval(AT_PAGESZ) >= 4096);
    CHECK(getauxval(AT_PHDR) != 0);
    errno = 0;
    CHECK_EQ(getauxval(9999), 0);
    CHECK_EQ(errno, ENOENT);
}

TEST(the_stack_is_aligned)
{
    _Alignas(16) volatile char local[16];
    local[0] = 1;
    CHECK_EQ((uintptr_t)local % 16, 0);
}

int main(int argc, char **argv, char **envp)
{
    the_argc = argc, the_argv = argv, the_envp = envp;
    RUN(main_gets_its_arguments);
    RUN(the_environment_follows_the_arguments);
    RUN(constructors_run_in_order_before_main);
    RUN(pointers_in_data_are_relocated);
    RUN(thread_local_variables_start_with_their_values);
    RUN(errno_is_kept_apart_from_thread_local_variables);
    RUN(the_auxiliary_vector_is_found);
    RUN(the_stack_is_aligned);
    return tap_done();
}
