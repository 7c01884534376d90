/* What handlers are told, when they run, and what they leave behind. */
#define _GNU_SOURCE
#include "tap.h"

#include "signal_own.h"

#include <errno.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>

static volatile int handled, last;
static siginfo_t volatile seen;
static void plain(int signum)
{
    handled++;
    last = signum;
}

static void with_info(int signum, siginfo_t *info, void *context)
{
    (void)context;
    handled++;
    last = signum;
    seen = *info;
}

static void handle(int signum, void (*handler)(int), int flags)
{
    struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
    CHECK_EQ(sigaction(signum, &action, 0), 0);
    handled = last = 0;
}

static void handle_info(int signum, int flags)
{
    struct sigaction action = {.sa_sigaction = with_info, .sa_flags = SA_SIGINFO | flags};
    CHECK_EQ(sigaction(signum, &action, 0), 0);
    handled = last = 0;
}

TEST(a_handler_runs_and_the_program_goes_on)
{
    handle(SIGUSR1, plain, 0);
    for (int i = 1; i <= 100; i++) {
        CHECK_EQ(raise(SIGUSR1), 0);
        CHECK_EQ(handled, i);
    }
    CHECK_EQ(last, SIGUSR1);
}

TEST(every_signal_can_be_handled_but_two)
{
    for (int s = 1; s < NSIG; s++) {
        struct sigaction old, action = {.sa_handler = plain};
        if (s == SIGKILL || s == SIGSTOP) {
            errno = 0;
            CHECK_EQ(sigaction(s, &action, 0), -1);
            CHECK_EQ(errno, EINVAL);
        } else if (s < 32 || (s > 34 && s < 60)) {
            CHECK_EQ(sigaction(s, &action, &old), 0);
            CHECK_EQ(raise(s), 0);
            CHECK_EQ(last, s);
            CHECK_EQ(sigaction(s, &old, 0), 0);
        }
    }
}

TEST(the_runtimes_own_signals_are_refused)
{
    struct sigaction action = {.sa_handler = plain};
    static const int wrong[] = {0, R3_SIGNAL_OWN_FIRST, R3_SIGNAL_CANCEL, R3_SIGNAL_OWN_LAST, R3_SIGNAL_LAST + 1, -5};
    for (int i = 0; i < 6; i++) {
        errno = 0;
        CHECK_EQ(sigaction(wrong[i], &action, 0), -1);
        CHECK_EQ(errno, EINVAL);
        CHECK(signal(wrong[i], plain) == SIG_ERR);
    }
}

TEST(sigaction_tells_what_was_set)
{
    struct sigaction action = {.sa_sigaction = with_info, .sa_flags = SA_SIGINFO | SA_RESTART | (int)SA_RESETHAND}, old;
    sigaddset(&action.sa_mask, SIGHUP);
    sigaddset(&action.sa_mask, SIGRTMAX);
    CHECK_EQ(sigaction(SIGUSR2, &action, 0), 0);
    memset(&old, 0x55, sizeof old);
    CHECK_EQ(sigaction(SIGUSR2, 0, &old), 0);
    CHECK(old.sa_sigaction == with_info);
    CHECK_EQ(old.sa_flags, action.sa_flags);
    for (int s = 1; s < NSIG; s++)
        CHECK_EQ(sigismember(&old.sa_mask, s), s == SIGHUP || s == SIGRTMAX);
    CHECK(signal(SIGUSR2, SIG_IGN) == (void (*)(int))(void *)with_info);
    CHECK(signal(SIGUSR2, SIG_DFL) == SIG_IGN);
    CHECK(signal(SIGUSR2, SIG_DFL) == SIG_DFL);
}

TEST(kill_tells_who_sent_it)
{
    handle_info(SIGUSR1, 0);
    CHECK_EQ(kill(getpid(), SIGUSR1), 0);
    CHECK_EQ(handled, 1);
    CHECK_EQ(seen.si_signo, SIGUSR1);
    CHECK_EQ(seen.si_code, SI_USER);
    CHECK_EQ(seen.si_pid, getpid());
    CHECK_EQ(seen.si_uid, getuid());
}

TEST(a_child_that_ends_tells_its_status)
{
    handle_info(SIGCHLD, 0);
    sigset_t chld, old;
    sigemptyset(&chld);
    sigaddset(&chld, SIGCHLD);
    sigprocmask(SIG_BLOCK, &chld, &old);
    pid_t pid = fork();
    if (pid == 0)
        _exit(9);
    while (!handled)
        sigsuspend(&old);
    sigprocmask(SIG_SETMASK, &old, 0);
    CHECK_EQ(seen.si_code, CLD_EXITED);
    CHECK_EQ(seen.si_pid, pid);
    CHECK_EQ(seen.si_status, 9);
    CHECK_EQ(waitpid(pid, 0, 0), pid);
    signal(SIGCHLD, SIG_DFL);
}

static int usr_blocked[2];
static void look(int signum)
{
    sigset_t now;
    (void)signum;
    sigprocmask(SIG_BLOCK, 0, &now);
    usr_blocked[0] = sigismember(&now, SIGUSR1);
    usr_blocked[1] = sigismember(&now, SIGUSR2);
    handled++;
}

TEST(the_signal_and_its_mask_are_blocked_in_the_handler)
{
    struct sigaction action = {.sa_handler = look};
    sigset_t now;
    sigaddset(&action.sa_mask, SIGUSR2);
    sigaction(SIGUSR1, &action, 0);
    raise(SIGUSR1);
    CHECK_EQ(usr_blocked[0], 1);
    CHECK_EQ(usr_blocked[1], 1);
    sigprocmask(SIG_BLOCK, 0, &now);
    CHECK_EQ(sigismember(&now, SIGUSR1), 0);
    CHECK_EQ(sigismember(&now, SIGUSR2), 0);
}

static volatile int depth, deepest;
static void again(int signum)
{
    depth++;
    if (depth > deepest)
        deepest = depth;
    if (++handled < 5)
        raise(signum);
    depth--;
}

TEST(nodefer_lets_the_signal_interrupt_its_handler)
{
    handle(SIGUSR1, again, SA_NODEFER);
    deepest = 0;
    raise(SIGUSR1);
    CHECK_EQ(handled, 5);
    CHECK_EQ(deepest, 5);
    handle(SIGUSR1, again, 0);
    deepest = 0;
    raise(SIGUSR1);
    CHECK_EQ(handled, 5);
    CHECK_EQ(deepest, 1);
}

TEST(resethand_serves_once)
{
    struct sigaction old;
    handle(SIGUSR1, plain, (int)SA_RESETHAND);
    raise(SIGUSR1);
    CHECK_EQ(handled, 1);
    sigaction(SIGUSR1, 0, &old);
    CHECK(old.sa_handler == SIG_DFL);
}

static void end_by_abort(void) { abort(); }
static void end_by_abort_ignored(void)
{
    signal(SIGABRT, SIG_IGN);
    abort();
}
static void end_by_abort_blocked(void)
{
    sigset_t set;
    sigfillset(&set);
    sigprocmask(SIG_SETMASK, &set, 0);
    abort();
}
static void end_by_abort_handled(void)
{
    signal(SIGABRT, plain);
    abort();
}

static int killed_by(void (*end)(void))
{
    int status = 0;
    pid_t pid = fork();
    if (pid == 0) {
        end();
        _exit(1);
    }
    waitpid(pid, &status, 0);
    return WIFSIGNALED(status) ? WTERMSIG(status) : -1;
}

TEST(abort_ends_the_process_whatever_is_set)
{
    CHECK_EQ(killed_by(end_by_abort), SIGABRT);
    CHECK_EQ(killed_by(end_by_abort_ignored), SIGABRT);
    CHECK_EQ(killed_by(end_by_abort_blocked), SIGABRT);
    CHECK_EQ(killed_by(end_by_abort_handled), SIGABRT);
}

TEST(kill_says_what_is_wrong)
{
    errno = 0;
    CHECK_EQ(kill(getpid(), 1000), -1);
    CHECK_EQ(errno, EINVAL);
    CHECK_EQ(killpg(-5, 0), -1);
    CHECK_EQ(errno, EINVAL);
    CHECK_EQ(kill(getpid(), 0), 0);
    CHECK_EQ(raise(1000), -1);
}

TEST(system_v_names_hold_and_release)
{
    sigset_t now;
    CHECK(sigset(SIGUSR1, plain) == SIG_DFL);
    CHECK_EQ(sighold(SIGUSR1), 0);
    handled = 0;
    raise(SIGUSR1);
    CHECK_EQ(handled, 0);
    CHECK_EQ(sigrelse(SIGUSR1), 0);
    CHECK_EQ(handled, 1);
    CHECK(sigset(SIGUSR1, SIG_HOLD) == plain);
    sigprocmask(SIG_BLOCK, 0, &now);
    CHECK_EQ(sigismember(&now, SIGUSR1), 1);
    CHECK(sigset(SIGUSR1, SIG_DFL) == SIG_HOLD);
    CHECK_EQ(sigignore(SIGUSR1), 0);
    CHECK(signal(SIGUSR1, SIG_DFL) == SIG_IGN);
}

TEST(psignal_names_the_signal_on_standard_error)
{
    static const char want[] = "why: Terminated\nKilled\n";
    char text[64] = "";
    int pipe_ends[2], stderr_was = dup(2);
    CHECK_EQ(pipe(pipe_ends), 0);
    dup2(pipe_ends[1], 2);
    psignal(SIGTERM, "why");
    psiginfo(&(siginfo_t){.si_signo = SIGKILL}, "");
    dup2(stderr_was, 2);
    close(stderr_was);
    CHECK_EQ(read(pipe_ends[0], text, sizeof text - 1), sizeof want - 1);
    CHECK_STR(text, want);
    close(pipe_ends[0]);
    close(pipe_ends[1]);
}

TEST(sigpause_waits_for_one_signal)
{
    handle(SIGUSR1, plain, 0);
    sighold(SIGUSR1);
    raise(SIGUSR1);
    CHECK_EQ(handled, 0);
    errno = 0;
    CHECK_EQ(sigpause(SIGUSR1), -1);
    CHECK_EQ(errno, EINTR);
    CHECK_EQ(handled, 1);
    sigrelse(SIGUSR1);
    signal(SIGUSR1, SIG_DFL);
}

int main(void)
{
    RUN(a_handler_runs_and_the_program_goes_on);
    RUN(every_signal_can_be_handled_but_two);
    RUN(the_runtimes_own_signals_are_refused);
    RUN(sigaction_tells_what_was_set);
    RUN(kill_tells_who_sent_it);
    RUN(a_child_that_ends_tells_its_status);
    RUN(the_signal_and_its_mask_are_blocked_in_the_handler);
    RUN(nodefer_lets_the_signal_interrupt_its_handler);
    RUN(resethand_serves_once);
    RUN(abort_ends_the_process_whatever_is_set);
    RUN(kill_says_what_is_wrong);
    RUN(system_v_names_hold_and_release);
    RUN(psignal_names_the_signal_on_standard_error);
    RUN(sigpause_waits_for_one_signal);
    return tap_done();
}
