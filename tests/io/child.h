/* The behaviours of child sources, for the kernel's own pidfd and (tests/fault) for a kernel without. */
#ifndef CHILD_H
#define CHILD_H

#include "io/loop.h"

#include <ring3/child.h>
#include <signal.h>
#include <sys/wait.h>

enum { HELD = -1 };

static int hold[2]; /* a child that is held ends when this is closed */

/* A child that exits with code at once, or 7 when let go. */
static pid_t start(int code)
{
    pid_t pid = fork();
    if (pid == 0) {
        char byte;
        if (code == HELD) {
            close(hold[1]);
            read(hold[0], &byte, 1);
            code = 7;
        }
        _exit(code);
    }
    return pid;
}

static void child_setup(void)
{
    CHECK_EQ(r3_selector_open(&loop), 0);
    CHECK_EQ(pipe(hold), 0);
}

static void child_teardown(void)
{
    close(hold[0]);
    if (hold[1] >= 0)
        close(hold[1]);
    r3_selector_close(&loop);
}

static void let_go(void)
{
    close(hold[1]);
    hold[1] = -1;
}

/* Waits for the end of child, and takes its status; -1: it does not come. */
static int child_status(r3_child *child, uint64_t token)
{
    int status = -1;
    for (int events = 0; events < 10; events++) {
        if (!loop_readable(token))
            return -1;
        int r = r3_child_reap(child, &status);
        if (r)
            return r == 1 ? status : -1;
    }
    return -1;
}

TEST(the_end_of_a_child_is_an_event_and_its_status_can_be_taken)
{
    r3_child child;
    int status;
    child_setup();
    pid_t pid = start(HELD);
    CHECK_EQ(r3_child_open(&child, &loop, 9, pid), 0);
    CHECK(loop_quiet());
    CHECK_EQ(r3_child_reap(&child, &status), 0);
    let_go();
    status = child_status(&child, 9);
    CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 7);
    CHECK_EQ(r3_child_reap(&child, &status), -ECHILD);
    r3_child_close(&child);
    child_teardown();
}

TEST(a_child_that_was_killed)
{
    r3_child child;
    child_setup();
    pid_t pid = start(HELD);
    CHECK_EQ(r3_child_open(&child, &loop, 9, pid), 0);
    if (CHECK(pid > 0))
        kill(pid, SIGKILL);
    int status = child_status(&child, 9);
    CHECK(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
    r3_child_close(&child);
    child_teardown();
}

TEST(a_child_that_has_ended_before_is_told_at_once)
{
    r3_child child;
    siginfo_t info;
    child_setup();
    pid_t pid = start(3);
    CHECK_EQ(waitid(P_PID, (id_t)pid, &info, WEXITED | WNOWAIT), 0);
    CHECK_EQ(r3_child_open(&child, &loop, 9, pid), 0);
    int status = child_status(&child, 9);
    CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 3);
    r3_child_close(&child);
    child_teardown();
}

enum { CHILDREN = 5 };

TEST(the_ends_of_many_children_at_once_are_all_told)
{
    r3_child child[CHILDREN];
    int left = CHILDREN, status;
    child_setup();
    for (int i = 0; i < CHILDREN; i++)
        CHECK_EQ(r3_child_open(&child[i], &loop, (uint64_t)i, start(HELD)), 0);
    let_go();
    for (int turns = 0; left && turns < 100; turns++) {
        if (!CHECK_EQ(r3_selector_wait(&loop, loop_events, 1, r3_clock_ns() + LOOP_PATIENCE_NS), 1))
            break;
        if (r3_child_reap(&child[r3_event_token(&loop_events[0])], &status) == 1) {
            CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 7);
            left--;
        }
    }
    CHECK_EQ(left, 0);
    for (int i = 0; i < CHILDREN; i++)
        r3_child_close(&child[i]);
    child_teardown();
}

TEST(what_is_not_there_cannot_be_watched)
{
    r3_child child;
    child_setup();
    pid_t pid = start(0);
    CHECK_EQ(waitpid(pid, 0, 0), pid);
    CHECK_EQ(r3_child_open(&child, &loop, 9, pid), -ESRCH);
    CHECK_EQ(r3_child_open(&child, &loop, 9, 0), -EINVAL);
    CHECK_EQ(r3_child_open(&child, &loop, 9, -1), -EINVAL);
    child_teardown();
}

static inline void run_child_tests(void)
{
    RUN(the_end_of_a_child_is_an_event_and_its_status_can_be_taken);
    RUN(a_child_that_was_killed);
    RUN(a_child_that_has_ended_before_is_told_at_once);
    RUN(the_ends_of_many_children_at_once_are_all_told);
    RUN(what_is_not_there_cannot_be_watched);
}

#endif
