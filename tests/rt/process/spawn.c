/* posix_spawn: every attribute, every action, and how it fails. */
#define _GNU_SOURCE
#include <errno.h>
#include <sched.h>
#include <signal.h>
#include <spawn.h>

#include "child.h"

static posix_spawn_file_actions_t actions;
static posix_spawnattr_t attr;

/* The error of posix_spawn, or -1 and the child's status in *status. */
static int shell(const char *script, int *status, int with_actions, int with_attr)
{
    char *const argv[] = {"sh", "-c", (char *)script, "sh", "argument", 0};
    pid_t pid = -7;
    int error = posix_spawn(&pid, "/bin/sh", with_actions ? &actions : 0, with_attr ? &attr : 0, argv, environ);
    if (error) {
        CHECK_EQ(pid, -7);
        return error;
    }
    *status = status_of(pid);
    return -1;
}

static int run(const char *script, int with_actions, int with_attr)
{
    int status = -2, error = shell(script, &status, with_actions, with_attr);
    CHECK_EQ(error, -1);
    return status;
}

TEST(a_program_runs_with_its_arguments_and_environment)
{
    NEEDS("/bin/sh");
    char *const argv[] = {"sh", "-c", "test \"$1 $COLOUR\" = 'one red' && exit 9", "sh", "one", 0};
    char *const envp[] = {"COLOUR=red", 0};
    pid_t pid = 0;
    CHECK_EQ(posix_spawn(&pid, "/bin/sh", 0, 0, argv, envp), 0);
    CHECK(pid > 0);
    CHECK_EQ(status_of(pid), 9);
    CHECK_EQ(posix_spawn(0, "/bin/sh", 0, 0, argv, envp), 0);
    CHECK(wait(0) > 0);
}

TEST(a_failing_exec_is_the_error_of_posix_spawn_and_leaves_nothing)
{
    char *const argv[] = {"x", 0};
    pid_t pid = -7;
    int before = open_descriptors();
    errno = 0;
    CHECK_EQ(posix_spawn(&pid, "/nowhere/x", 0, 0, argv, environ), ENOENT);
    CHECK_EQ(posix_spawn(&pid, "/dev/null", 0, 0, argv, environ), EACCES);
    CHECK_EQ(posix_spawn(&pid, "/dev/null/x", 0, 0, argv, environ), ENOTDIR);
    make_file(in_scratch("text"), "no program\n", 0700);
    CHECK_EQ(posix_spawn(&pid, in_scratch("text"), 0, 0, argv, environ), ENOEXEC);
    CHECK_EQ(posix_spawnp(&pid, "no-such-program-anywhere", 0, 0, argv, environ), ENOENT);
    CHECK_EQ(errno, 0);
    CHECK_EQ(pid, -7);
    CHECK_EQ(waitpid(-1, 0, 0), -1);
    CHECK_EQ(errno, ECHILD);
    CHECK_EQ(open_descriptors(), before);
}

TEST(posix_spawnp_searches_path_and_gives_scripts_to_sh)
{
    NEEDS("/bin/sh");
    char *const argv[] = {"tool", "first", 0};
    pid_t pid;
    make_file(in_scratch("tool"), "test \"$1\" = first && exit 21\n", 0700);
    setenv("PATH", scratch, 1);
    CHECK_EQ(posix_spawnp(&pid, "tool", 0, 0, argv, environ), 0);
    CHECK_EQ(status_of(pid), 21);
    chmod(in_scratch("tool"), 0600);
    if (getuid() != 0)
        CHECK_EQ(posix_spawnp(&pid, "tool", 0, 0, argv, environ), EACCES);
    setenv("PATH", "/usr/bin:/bin", 1);
}

TEST(many_arguments_fit)
{
    NEEDS("/bin/sh");
    enum { MANY = 5000 };
    static char *argv[MANY + 2];
    pid_t pid;
    make_file(in_scratch("count"), "exit $(($# / 100))\n", 0700);
    for (int i = 0; i <= MANY; i++)
        argv[i] = "x";
    setenv("PATH", scratch, 1);
    CHECK_EQ(posix_spawnp(&pid, "count", 0, 0, argv, environ), 0);
    CHECK_EQ(status_of(pid), MANY / 100);
    setenv("PATH", "/usr/bin:/bin", 1);
}

TEST(actions_are_done_in_their_order)
{
    NEEDS("/bin/sh");
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 1, in_scratch("out"), O_WRONLY | O_CREAT | O_TRUNC, 0640);
    posix_spawn_file_actions_adddup2(&actions, 1, 2);
    posix_spawn_file_actions_addclose(&actions, 0);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    umask(022);
    CHECK_EQ(run("echo out; echo err >&2; read x || echo end", 1, 0), 0);
    CHECK_STR(contents(in_scratch("out")), "out\nerr\nend\n");
    struct stat st;
    CHECK_EQ(stat(in_scratch("out"), &st), 0);
    CHECK_EQ(st.st_mode & 0777, 0640);
    posix_spawn_file_actions_destroy(&actions);
}

TEST(a_failing_action_is_the_error_of_posix_spawn)
{
    NEEDS("/bin/sh");
    int status;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 3, "/nowhere/file", O_RDONLY, 0);
    CHECK_EQ(shell("exit 0", &status, 1, 0), ENOENT);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, 55, 3);
    CHECK_EQ(shell("exit 0", &status, 1, 0), EBADF);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addchdir(&actions, "/nowhere");
    CHECK_EQ(shell("exit 0", &status, 1, 0), ENOENT);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawn_file_actions_init(&actions);
    CHECK_EQ(posix_spawn_file_actions_addclose(&actions, -1), EBADF);
    CHECK_EQ(posix_spawn_file_actions_adddup2(&actions, -1, 1), EBADF);
    posix_spawn_file_actions_addclose(&actions, 56); /* closed already: no error */
    CHECK_EQ(run("exit 3", 1, 0), 3);
    posix_spawn_file_actions_destroy(&actions);
}

/* The implementation has descriptors of its own in the child. A program must not be able to tell. */
TEST(actions_may_name_any_number)
{
    NEEDS("/bin/sh");
    for (int fd = 3; fd < 12; fd++) {
        int status;
        char script[] = "echo text >&3";
        script[sizeof script - 2] = (char)('0' + fd % 10);
        if (fcntl(fd, F_GETFD) >= 0)
            continue; /* the runner's */
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_addclose(&actions, fd);
        CHECK_EQ(run("exit 4", 1, 0), 4);
        posix_spawn_file_actions_addopen(&actions, fd, in_scratch("any"), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        CHECK_EQ(run(fd < 10 ? script : "exit 0", 1, 0), 0);
        CHECK_STR(contents(in_scratch("any")), fd < 10 ? "text\n" : "");
        posix_spawn_file_actions_addchdir(&actions, "/nowhere");
        CHECK_EQ(shell("exit 0", &status, 1, 0), ENOENT);
        posix_spawn_file_actions_destroy(&actions);

        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, fd, 1);
        CHECK_EQ(shell("exit 0", &status, 1, 0), EBADF);
        posix_spawn_file_actions_destroy(&actions);
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, fd, fd);
        CHECK_EQ(shell("exit 0", &status, 1, 0), EBADF);
        posix_spawn_file_actions_destroy(&actions);
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_addfchdir(&actions, fd);
        CHECK_EQ(shell("exit 0", &status, 1, 0), EBADF);
        posix_spawn_file_actions_destroy(&actions);
    }
}

TEST(dup2_onto_itself_makes_a_descriptor_survive)
{
    NEEDS("/bin/sh");
    int fd = open("/dev/null", O_RDONLY | O_CLOEXEC);
    char script[] = "test -e /proc/self/fd/0";
    script[sizeof script - 2] = (char)('0' + fd);
    CHECK(fd > 2 && fd < 10);
    CHECK_EQ(run(script, 0, 0), 1);
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, fd, fd);
    CHECK_EQ(run(script, 1, 0), 0);
    posix_spawn_file_actions_destroy(&actions);
    CHECK_EQ(fcntl(fd, F_GETFD), FD_CLOEXEC);
    close(fd);
}

TEST(the_folder_can_be_changed_by_name_and_by_descriptor)
{
    NEEDS("/bin/sh");
    int fd = open("/usr", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addchdir(&actions, "/proc");
    CHECK_EQ(run("test \"$(pwd -P)\" = /proc", 1, 0), 0);
    posix_spawn_file_actions_addfchdir_np(&actions, fd);
    CHECK_EQ(run("test \"$(pwd -P)\" = /usr", 1, 0), 0);
    posix_spawn_file_actions_destroy(&actions);
    close(fd);
}

static const char signal_state[] = "while read -r name value; do case $name in SigBlk: | SigIgn:) "
                                   "printf '%s%s ' $name $((0x$value & 0x7fffffff));; esac; done </proc/self/status";

/* SIGUSR1 (512 here) and SIGUSR2 (2048) differ by CPU: bits from their numbers. */
static void check_signals(int with_attr, unsigned blocked, unsigned ignored)
{
    char *const argv[] = {"sh", "-c", (char *)signal_state, 0};
    pid_t pid;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 1, in_scratch("signals"), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    CHECK_EQ(posix_spawn(&pid, "/bin/sh", &actions, with_attr ? &attr : 0, argv, environ), 0);
    CHECK_EQ(status_of(pid), 0);
    posix_spawn_file_actions_destroy(&actions);
    const char *text = contents(in_scratch("signals"));
    const char *block = strstr(text, "SigBlk:"), *ignore = strstr(text, "SigIgn:");
    if (!CHECK(block && ignore))
        return;
    unsigned usr = 1U << (SIGUSR1 - 1) | 1U << (SIGUSR2 - 1);
    CHECK_EQ(strtoul(block + 7, 0, 10) & usr, blocked);
    CHECK_EQ(strtoul(ignore + 7, 0, 10) & usr, ignored);
}

static void nothing(int signal) { (void)signal; }

/* Numbers as the machine's shell sees them: qemu-user translates mips's. */
TEST(signals_are_as_the_attributes_say)
{
    NEEDS("/bin/sh");
    if (SIGUSR1 != 10)
        SKIP("the shell counts signals otherwise");
    unsigned usr1 = 1U << (SIGUSR1 - 1), usr2 = 1U << (SIGUSR2 - 1);
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGUSR1);
    posix_spawnattr_init(&attr);
    signal(SIGUSR1, SIG_IGN);
    signal(SIGUSR2, nothing);
    check_signals(0, 0, usr1); /* ignored stays, caught becomes default */
    posix_spawnattr_setsigdefault(&attr, &set);
    posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETSIGDEF);
    check_signals(1, 0, 0);
    posix_spawnattr_setsigmask(&attr, &set);
    posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETSIGMASK);
    check_signals(1, usr1, usr1);
    sigemptyset(&set);
    sigaddset(&set, SIGUSR2);
    sigprocmask(SIG_BLOCK, &set, 0);
    check_signals(0, usr2, usr1);
    sigprocmask(SIG_UNBLOCK, &set, 0);
    signal(SIGUSR1, SIG_DFL);
    signal(SIGUSR2, SIG_DFL);
    posix_spawnattr_destroy(&attr);
}

TEST(the_parents_signals_are_as_before)
{
    NEEDS("/bin/sh");
    sigset_t before, after;
    sigprocmask(SIG_BLOCK, 0, &before);
    CHECK_EQ(run("exit 0", 0, 0), 0);
    sigprocmask(SIG_BLOCK, 0, &after);
    for (int n = 1; n < 32; n++)
        CHECK_EQ(sigismember(&before, n), sigismember(&after, n));
}

/* Fields of /proc/PID/stat behind the name: 3 state, 5 group, 6 session, 41 policy. */
#define STAT "read -r line </proc/$$/stat; set -- $line; "

TEST(groups_sessions_and_scheduling_are_as_the_attributes_say)
{
    NEEDS("/bin/sh");
    struct sched_param parameters = {0};
    posix_spawnattr_init(&attr);
    CHECK_EQ(run(STAT "test $5 = $$", 0, 1), 1);
    posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETPGROUP);
    CHECK_EQ(run(STAT "test $5 = $$ && test $6 != $$", 0, 1), 0);
    posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETSID);
    CHECK_EQ(run(STAT "test $5 = $$ && test $6 = $$", 0, 1), 0);
    posix_spawnattr_setschedpolicy(&attr, SCHED_OTHER);
    posix_spawnattr_setschedparam(&attr, &parameters);
    posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETSCHEDULER);
    CHECK_EQ(run(STAT "shift 40; test $1 = 0", 0, 1), 0);
    posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETSCHEDPARAM | POSIX_SPAWN_RESETIDS);
    CHECK_EQ(run(STAT "shift 40; test $1 = 0", 0, 1), 0);
    int status;
    posix_spawnattr_setpgroup(&attr, 999999999);
    posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETPGROUP);
    CHECK_EQ(shell("exit 0", &status, 0, 1), EPERM);
    posix_spawnattr_setflags(&attr, 0x4000);
    CHECK_EQ(shell("exit 0", &status, 0, 1), EINVAL);
    posix_spawnattr_destroy(&attr);
}

TEST(attributes_are_given_back_as_they_were_set)
{
    sigset_t set, back;
    short flags;
    pid_t group;
    int policy;
    struct sched_param parameters = {.sched_priority = 3};
    posix_spawnattr_init(&attr);
    posix_spawnattr_getflags(&attr, &flags);
    CHECK_EQ(flags, 0);
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    posix_spawnattr_setsigmask(&attr, &set);
    posix_spawnattr_getsigmask(&attr, &back);
    CHECK_EQ(sigismember(&back, SIGTERM), 1);
    posix_spawnattr_setsigdefault(&attr, &set);
    posix_spawnattr_getsigdefault(&attr, &back);
    CHECK_EQ(sigismember(&back, SIGTERM), 1);
    posix_spawnattr_setpgroup(&attr, 17);
    posix_spawnattr_getpgroup(&attr, &group);
    CHECK_EQ(group, 17);
    posix_spawnattr_setschedpolicy(&attr, SCHED_RR);
    posix_spawnattr_getschedpolicy(&attr, &policy);
    CHECK_EQ(policy, SCHED_RR);
    posix_spawnattr_setschedparam(&attr, &parameters);
    parameters.sched_priority = 0;
    posix_spawnattr_getschedparam(&attr, &parameters);
    CHECK_EQ(parameters.sched_priority, 3);
    posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETSID);
    posix_spawnattr_getflags(&attr, &flags);
    CHECK_EQ(flags, POSIX_SPAWN_SETSID);
}

int main(void)
{
    mkdtemp(scratch);
    setenv("PATH", "/usr/bin:/bin", 1);
    RUN(a_program_runs_with_its_arguments_and_environment);
    RUN(a_failing_exec_is_the_error_of_posix_spawn_and_leaves_nothing);
    RUN(posix_spawnp_searches_path_and_gives_scripts_to_sh);
    RUN(many_arguments_fit);
    RUN(actions_are_done_in_their_order);
    RUN(a_failing_action_is_the_error_of_posix_spawn);
    RUN(actions_may_name_any_number);
    RUN(dup2_onto_itself_makes_a_descriptor_survive);
    RUN(the_folder_can_be_changed_by_name_and_by_descriptor);
    RUN(signals_are_as_the_attributes_say);
    RUN(the_parents_signals_are_as_before);
    RUN(groups_sessions_and_scheduling_are_as_the_attributes_say);
    RUN(attributes_are_given_back_as_they_were_set);
    remove_scratch();
    return tap_done();
}
