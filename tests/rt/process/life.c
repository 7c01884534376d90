/* A process's life: fork, waiting in all forms, the order of exit, system and daemon, and who it is. */
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/random.h>
#include <sys/times.h>
#include <sys/utsname.h>

#include "child.h"

TEST(fork_makes_a_copy_with_a_number_of_its_own)
{
    volatile int value = 1;
    pid_t parent = getpid(), pid = fork();
    if (pid == 0) {
        value = 2;
        _exit(getpid() != parent && getppid() == parent && gettid() == getpid() ? 5 : 6);
    }
    CHECK_EQ(status_of(pid), 5);
    CHECK_EQ(value, 1);
    pid = _Fork();
    if (pid == 0)
        _exit(8);
    CHECK_EQ(status_of(pid), 8);
}

TEST(wait_tells_how_a_child_ended)
{
    int status;
    struct rusage usage = {0};
    pid_t pid = fork();
    if (pid == 0)
        _exit(300 & 0xff);
    CHECK_EQ(wait(&status), pid);
    CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 44);
    pid = fork();
    if (pid == 0)
        for (;;)
            pause();
    CHECK_EQ(waitpid(pid, &status, WNOHANG), 0);
    kill(pid, SIGKILL);
    CHECK_EQ(wait4(pid, &status, 0, &usage), pid);
    CHECK(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
    errno = 0;
    CHECK_EQ(wait(&status), -1);
    CHECK_EQ(errno, ECHILD);
}

TEST(a_stop_and_a_continuation_are_told_when_asked_for)
{
    int status;
    pid_t pid = fork();
    if (pid == 0) {
        raise(SIGSTOP);
        _exit(0);
    }
    CHECK_EQ(waitpid(pid, &status, WUNTRACED), pid);
    CHECK(WIFSTOPPED(status) && WSTOPSIG(status) == SIGSTOP);
    kill(pid, SIGCONT);
    CHECK_EQ(waitpid(pid, &status, WCONTINUED), pid);
    if (!WIFCONTINUED(status)) /* over before the question */
        CHECK(WIFEXITED(status));
    else
        CHECK_EQ(status_of(pid), 0);
}

TEST(waitid_fills_in_and_can_leave_the_child)
{
    siginfo_t info = {0};
    pid_t pid = fork();
    if (pid == 0)
        _exit(9);
    CHECK_EQ(waitid(P_PID, (id_t)pid, &info, WEXITED | WNOWAIT), 0);
    CHECK_EQ(info.si_signo, SIGCHLD);
    CHECK_EQ(info.si_code, CLD_EXITED);
    CHECK_EQ(info.si_status, 9);
    CHECK_EQ(info.si_pid, pid);
    CHECK_EQ(status_of(pid), 9);
    errno = 0;
    CHECK_EQ(waitid(P_PID, (id_t)pid, &info, WEXITED), -1);
    CHECK_EQ(errno, ECHILD);
}

static void say(const char *text)
{
    int fd = open(in_scratch("order"), O_WRONLY | O_CREAT | O_APPEND, 0600);
    if (write(fd, text, strlen(text)) < 0)
        _exit(99);
    close(fd);
}

static void one(void) { say("one "); }
static void two(void) { say("two "); }
static void last_registered_in_a_handler(void) { say("late "); }
static void three(void)
{
    say("three ");
    atexit(last_registered_in_a_handler);
}
static void quick(void) { say("quick "); }
__attribute__((destructor)) static void destructor(void)
{
    if (access(in_scratch("order"), F_OK) == 0)
        say("destructor ");
}

static const char *order_of(void (*end)(int))
{
    unlink(in_scratch("order"));
    pid_t pid = fork();
    if (pid == 0) {
        atexit(one);
        atexit(two);
        atexit(three);
        at_quick_exit(quick);
        freopen(in_scratch("stream"), "w", stdout);
        fputs("unwritten", stdout);
        end(7);
    }
    CHECK_EQ(status_of(pid), 7);
    return contents(in_scratch("order"));
}

TEST(exit_runs_what_was_registered_backwards_and_flushes)
{
    CHECK_STR(order_of(exit), "three late two one destructor ");
    CHECK_STR(contents(in_scratch("stream")), "unwritten");
    unlink(in_scratch("order"));
}

TEST(quick_exit_runs_only_its_own_and_underscore_exit_nothing)
{
    CHECK_STR(order_of(quick_exit), "quick ");
    CHECK_STR(contents(in_scratch("stream")), "");
    CHECK_STR(order_of(_exit), "");
    CHECK_STR(order_of(_Exit), "");
    CHECK_STR(contents(in_scratch("stream")), "");
    unlink(in_scratch("order"));
}

TEST(system_gives_the_shells_status_and_keeps_the_signals)
{
    NEEDS("/bin/sh");
    struct sigaction before, after;
    CHECK(system(0) != 0);
    sigaction(SIGINT, 0, &before);
    int status = system("exit 6");
    CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 6);
    status = system("kill -KILL $$");
    CHECK(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
    status = system("/nowhere/x 2>/dev/null");
    CHECK_EQ(WEXITSTATUS(status), 127);
    sigaction(SIGINT, 0, &after);
    CHECK(before.sa_handler == after.sa_handler);
    status = system("kill -INT $$"); /* default in the command, though the caller ignores it meanwhile */
    CHECK(WIFSIGNALED(status) && WTERMSIG(status) == SIGINT);
}

TEST(daemon_leaves_session_folder_and_streams)
{
    int fds[2];
    char answer[2] = "";
    CHECK_EQ(pipe(fds), 0);
    pid_t pid = fork();
    if (pid == 0) {
        if (daemon(0, 0) < 0)
            _exit(1);
        char here[10] = "";
        struct stat st, null;
        int ok = getsid(0) == getpid() && getcwd(here, sizeof here) && !strcmp(here, "/") && !fstat(1, &st) &&
                 !stat("/dev/null", &null) && st.st_rdev == null.st_rdev;
        _exit(write(fds[1], ok ? "y" : "n", 1) != 1);
    }
    CHECK_EQ(status_of(pid), 0);
    close(fds[1]);
    CHECK_EQ(read(fds[0], answer, 1), 1);
    CHECK_STR(answer, "y");
    close(fds[0]);
}

TEST(identities_agree_with_each_other)
{
    uid_t r, e, s;
    gid_t groups[64];
    CHECK_EQ(getresuid(&r, &e, &s), 0);
    CHECK(r == getuid() && e == geteuid());
    CHECK(getgroups(0, 0) >= 0 && getgroups(64, groups) == getgroups(0, 0));
    CHECK_EQ(getpgrp(), getpgid(0));
    CHECK_EQ(getsid(0), getsid(getpid()));
    CHECK_EQ(setuid(getuid()), 0);
    CHECK_EQ(setregid((gid_t)-1, (gid_t)-1), 0);
}

TEST(limits_and_priorities_are_set_and_read)
{
    struct rlimit limit;
    CHECK_EQ(getrlimit(RLIMIT_NOFILE, &limit), 0);
    CHECK_EQ(sysconf(_SC_OPEN_MAX), limit.rlim_cur);
    pid_t pid = fork();
    if (pid == 0) {
        struct rlimit less = {20, limit.rlim_max}, now;
        int nice_before = getpriority(PRIO_PROCESS, 0);
        int ok = setrlimit(RLIMIT_NOFILE, &less) == 0 && getrlimit(RLIMIT_NOFILE, &now) == 0 && now.rlim_cur == 20;
        errno = 0;
        int after = nice(3);
        ok = ok && (after == nice_before + 3 || after == 19) && getpriority(PRIO_PROCESS, 0) == after && errno == 0;
        _exit(ok ? 0 : 1);
    }
    CHECK_EQ(status_of(pid), 0);
}

TEST(the_host_is_described)
{
    struct utsname name;
    char host[256];
    CHECK_EQ(uname(&name), 0);
    CHECK(*name.sysname && *name.release && *name.machine);
    CHECK_EQ(gethostname(host, sizeof host), 0);
    CHECK_STR(host, name.nodename);
    errno = 0;
    CHECK_EQ(gethostname(host, 0), -1);
    CHECK_EQ(errno, ENAMETOOLONG);
    CHECK(sysconf(_SC_PAGESIZE) >= 4096 && sysconf(_SC_NPROCESSORS_ONLN) > 0 && sysconf(_SC_PHYS_PAGES) > 0);
    errno = 0;
    CHECK_EQ(sysconf(99999), -1);
    CHECK_EQ(errno, EINVAL);
    CHECK(pathconf("/", _PC_NAME_MAX) >= 14);
    char path[100];
    CHECK(confstr(_CS_PATH, path, sizeof path) == strlen(path) + 1 && strstr(path, "/bin"));
    CHECK_EQ(confstr(_CS_PATH, path, 5), confstr(_CS_PATH, 0, 0));
    CHECK_EQ(strlen(path), 4);
}

TEST(random_bytes_differ)
{
    unsigned char a[256], b[256], none[257];
    CHECK_EQ(getentropy(a, sizeof a), 0);
    CHECK_EQ(getrandom(b, sizeof b, 0), sizeof b);
    CHECK(memcmp(a, b, sizeof a) != 0);
    errno = 0;
    CHECK_EQ(getentropy(none, sizeof none), -1);
    CHECK(errno == EIO || errno == EINVAL);
}

int main(void)
{
    mkdtemp(scratch);
    RUN(fork_makes_a_copy_with_a_number_of_its_own);
    RUN(wait_tells_how_a_child_ended);
    RUN(a_stop_and_a_continuation_are_told_when_asked_for);
    RUN(waitid_fills_in_and_can_leave_the_child);
    RUN(exit_runs_what_was_registered_backwards_and_flushes);
    RUN(quick_exit_runs_only_its_own_and_underscore_exit_nothing);
    RUN(system_gives_the_shells_status_and_keeps_the_signals);
    RUN(daemon_leaves_session_folder_and_streams);
    RUN(identities_agree_with_each_other);
    RUN(limits_and_priorities_are_set_and_read);
    RUN(the_host_is_described);
    RUN(random_bytes_differ);
    remove_scratch();
    return tap_done();
}
