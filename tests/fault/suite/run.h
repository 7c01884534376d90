/* One test as many children: first as it is, to count the calls that can fail, then once for each failure of each of
 * them, then once on each floor. A child that does not end is a hang. */
#ifndef SUITE_RUN_H
#define SUITE_RUN_H

#include "fault/suite/call.h"

#include <ring3/clock.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* Of what a test does in a loop the first rounds stand for all. Where the CPU is emulated every STRIDE-th failure is
 * enough, beginning with another one in each test. What takes its time is not done so often that all of it takes more
 * than BUDGET_MS. */
enum { ROUNDS = 2, STRIDE = 23, BUDGET_MS = 1500, PATIENCE_S = 30, FD_MOST = 256, WRONG = 1, HUNG = -1, NO_CHILD = -2 };

static unsigned char fds_before[FD_MOST];

static void compare_fds(int first)
{
    for (int fd = 0; fd < FD_MOST; fd++) {
        unsigned char is_open = door_pass(SYS_fcntl, fd, F_GETFD, 0, 0, 0, 0) >= 0;
        if (first)
            fds_before[fd] = is_open;
        else if (is_open != fds_before[fd]) {
            tap_bad = 1;
            tap_text(is_open ? "# left open: " : "# closed: "), tap_number(fd), tap_text("\n");
        }
    }
}

static void in_child(void (*test)(void), const sigset_t *mask)
{
    setpgid(0, 0);
    sigprocmask(SIG_SETMASK, mask, 0);
    tap_bad = 0;
    tap_skip = 0;
    compare_fds(1);
    door = suite_door;
    test();
    door = 0;
    suite->skip = tap_skip;
    compare_fds(0);
    _exit(tap_bad);
}

/* The exit status of the test as a child, with the signal that ended it as 128 and more; HUNG. */
static int run_child(void (*test)(void))
{
    struct timespec patience = {PATIENCE_S, 0};
    sigset_t child, before;
    int status = 0;
    sigemptyset(&child);
    sigaddset(&child, SIGCHLD);
    sigprocmask(SIG_BLOCK, &child, &before);
    atomic_store(&suite->calls, 0);
    suite->number = -1;
    pid_t pid = fork();
    if (pid == 0)
        in_child(test, &before);
    if (pid < 0) {
        sigprocmask(SIG_SETMASK, &before, 0);
        return NO_CHILD;
    }
    int ended = waitpid(pid, &status, WNOHANG) == pid;
    if (!ended && sigtimedwait(&child, 0, &patience) < 0) {
        kill(-pid, SIGKILL);
        kill(pid, SIGKILL);
    }
    int hung = !ended && waitpid(pid, &status, 0) == pid && WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    while (sigtimedwait(&child, 0, &(struct timespec){0, 0}) > 0)
        continue;
    sigprocmask(SIG_SETMASK, &before, 0);
    if (hung)
        return HUNG;
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

static void explain(int status)
{
    tap_bad = 1;
    if (status == HUNG)
        tap_text("# it hung\n");
    else if (status != WRONG)
        tap_text("# it ended with status "), tap_number(status), tap_text("\n");
    if (suite->floor != NEVER)
        tap_text("# without "), tap_text(floors[suite->floor].name), tap_text("\n");
    if (suite->number < 0)
        return;
    tap_text("# when "), tap_text(r3_syscall_name(suite->number));
    tap_text(" in "), tap_text(suite->function);
    tap_text(" at "), tap_text(suite->file), tap_text(":"), tap_number(suite->line);
    if (fault_errors[suite->fault])
        tap_text(" gave error "), tap_number(fault_errors[suite->fault]), tap_text("\n");
    else
        tap_text(" was cut short\n");
}

static int is_worth(int at, int fault)
{
    return suite->record[at].faults >> fault & 1 && suite->record[at].round < ROUNDS;
}

static int count_failures(int calls)
{
    int count = 0;
    for (int at = 0; at < calls; at++)
        for (int fault = 0; fault < FAULTS; fault++)
            count += is_worth(at, fault);
    return count;
}

static void run_faults(void (*test)(void), int calls, int stride)
{
    int phase = calls;
    for (int at = 0; at < calls; at++)
        for (int fault = 0; fault < FAULTS; fault++) {
            if (!is_worth(at, fault) || ++phase % stride)
                continue;
            suite->fail_at = at;
            suite->fault = (enum fault)fault;
            int status = run_child(test);
            if (status)
                explain(status);
        }
    suite->fail_at = NEVER;
}

static void run_floors(void (*test)(void), uint64_t relevant)
{
    for (int i = 0; i < FLOORS; i++)
        if (relevant >> i & 1) {
            suite->floor = i;
            int status = run_child(test);
            if (status)
                explain(status);
        }
    suite->floor = NEVER;
}

static void suite_begin(void)
{
    if (!suite)
        suite = mmap(0, sizeof *suite, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    memset(suite, 0, sizeof *suite);
    suite->fail_at = suite->floor = NEVER;
}

static void (*suite_test)(void);

static void each_failure(void)
{
    const char *emulated = getenv("EMULATED");
    suite_begin();
    int64_t begin = r3_clock_ns();
    int status = run_child(suite_test);
    int64_t ms = (r3_clock_ns() - begin) / R3_MILLISECOND_NS;
    uint64_t relevant = suite->floors;
    if (status)
        explain(status);
    else if (suite->skip)
        tap_skip = suite->skip;
    else {
        int calls = atomic_load(&suite->calls);
        calls = calls < MOST_CALLS ? calls : MOST_CALLS;
        int enough = (int)(count_failures(calls) * ms / BUDGET_MS) + 1, stride = emulated && *emulated ? STRIDE : 1;
        run_faults(suite_test, calls, enough > stride ? enough : stride);
        run_floors(suite_test, relevant);
    }
}

static inline void suite_run(const char *name, void (*test)(void))
{
    suite_test = test;
    tap_run(name, each_failure);
}

#endif
