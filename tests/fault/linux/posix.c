/* Every system call of a function fails once, each in its turn, with each of several errors: the function reports an
 * error or does without, leaves no descriptor, no child and no file behind, and comes back. */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <net/if.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "fault/door.h"
#include "tap.h"

static const int errors[] = {EINTR, ENOSYS, ENOMEM, EMFILE, EAGAIN, EIO, EPERM};
enum { ERRORS = sizeof errors / sizeof *errors, FDS = 64, STRIDE = 1000 };

static int calls, fail_at, failed; /* failed: the number of the call that was failed */
static int child_fails;            /* also in a child, which counts for itself where it does not share our memory */
static long failure;

static int may_fail(long n)
{
    switch (n) { /* calls whose failure the kernel rules out, and that nothing could be done about */
    case SYS_exit_group: case SYS_exit: case SYS_close: case SYS_rt_sigprocmask: case SYS_munmap: case SYS_gettid:
    case SYS_getpid: return 0;
    case SYS_read: case SYS_wait4: return failure == -EINTR; /* of a pipe and a child of our own */
    default: return 1;
    }
}

static long fail_one(long n, long a, long b, long c, long d, long e, long f)
{
    if (may_fail(n) && ++calls == fail_at) {
        failed = (int)n;
        return failure;
    }
    return door_pass(n, a, b, c, d, e, f);
}

static unsigned long long open_fds(void)
{
    unsigned long long set = 0;
    for (int fd = 0; fd < FDS; fd++)
        set |= (unsigned long long)(door_pass(SYS_fcntl, fd, F_GETFD, 0, 0, 0, 0) >= 0) << fd;
    return set;
}

/* `function` gives 0 or a positive errno, -1 if what it did is wrong. */
static void each_call_fails(int (*function)(void))
{
    for (int e = 0; e < ERRORS; e++) {
        for (fail_at = 1;; fail_at++) {
            unsigned long long before = open_fds();
            calls = failed = 0;
            failure = -errors[e];
            door = fail_one;
            int result = function();
            door = NULL;
            int ok = CHECK(result >= 0) & CHECK_EQ(open_fds(), before) & CHECK(fail_at < STRIDE) &
                     CHECK(waitpid(-1, 0, WNOHANG) == -1 && errno == ECHILD);
            if (!failed && child_fails && result)
                continue;
            if (!failed && !CHECK_EQ(result, 0)) /* an error, and no reason */
                ok = 0;
            if (!ok) {
                tap_text("# system call "), tap_number(failed), tap_text(", the "), tap_number(fail_at);
                tap_text("th, with error "), tap_number(errors[e]), tap_text(" gave "), tap_number(result), tap_text("\n");
                return;
            }
            if (!failed)
                break;
        }
    }
}

static int run_a_shell(void)
{
    char *const argv[] = {"sh", "-c", "exit 3", 0};
    posix_spawn_file_actions_t actions;
    int status = 0;
    pid_t pid = -1;
    posix_spawn_file_actions_init(&actions);
    int error = posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    if (!error)
        error = posix_spawn(&pid, "/bin/sh", &actions, 0, argv, environ);
    posix_spawn_file_actions_destroy(&actions);
    if (error)
        return error;
    door = NULL;
    return waitpid(pid, &status, 0) == pid && WEXITSTATUS(status) == 3 ? 0 : -1;
}

TEST(posix_spawn_reports_each_failure_and_leaves_no_child)
{
    child_fails = 1;
    each_call_fails(run_a_shell);
    child_fails = 0;
}

static int open_a_folder(void)
{
    DIR *dir = opendir("/");
    if (!dir)
        return errno;
    errno = 0;
    while (readdir(dir))
        continue;
    int error = errno;
    closedir(dir);
    return error;
}

TEST(opendir_and_readdir_report_each_failure) { each_call_fails(open_a_folder); }

static int scan_a_folder(void)
{
    struct dirent **list = 0;
    int n = scandir("/", &list, 0, alphasort);
    if (n < 0)
        return errno;
    int whole = n > 2;
    while (n)
        free(list[--n]);
    free(list);
    return whole ? 0 : -1;
}

TEST(scandir_gives_all_or_an_error) { each_call_fails(scan_a_folder); }

static int resolve(void)
{
    char *name = realpath("/usr/..", 0);
    if (!name)
        return errno;
    int ok = !strcmp(name, "/");
    free(name);
    return ok ? 0 : -1;
}

TEST(realpath_gives_the_name_or_an_error) { each_call_fails(resolve); }

static int where(void)
{
    char *name = getcwd(0, 0);
    if (!name)
        return errno;
    int ok = name[0] == '/';
    free(name);
    return ok ? 0 : -1;
}

TEST(getcwd_gives_the_folder_or_an_error) { each_call_fails(where); }

static int temporary(void)
{
    char name[] = "/tmp/ring3-fault-XXXXXX";
    int fd = mkstemp(name);
    if (fd < 0)
        return strcmp(name, "/tmp/ring3-fault-XXXXXX") ? -1 : errno;
    door = NULL;
    unlink(name);
    close(fd);
    return 0;
}

TEST(mkstemp_makes_a_file_or_leaves_the_template) { each_call_fails(temporary); }

static int fork_once(void)
{
    pid_t pid = fork();
    if (pid < 0)
        return errno;
    if (pid == 0)
        _exit(0);
    door = NULL;
    return waitpid(pid, 0, 0) == pid ? 0 : -1;
}

TEST(fork_reports_each_failure) { each_call_fails(fork_once); }

static void *nothing(void *argument) { return argument; }

static int make_a_thread(void)
{
    pthread_t thread;
    int error = pthread_create(&thread, 0, nothing, &thread);
    if (error)
        return error == EAGAIN ? error : -1;
    door = NULL;
    void *result = 0;
    return pthread_join(thread, &result) == 0 && result == &thread ? 0 : -1;
}

TEST(pthread_create_says_eagain) { each_call_fails(make_a_thread); }

static int say_system(void)
{
    int status = system("exit 5");
    if (status < 0)
        return errno;
    return WEXITSTATUS(status) == 5 ? 0 : WEXITSTATUS(status) == 127 ? EIO : -1;
}

TEST(system_reports_each_failure)
{
    child_fails = 1;
    each_call_fails(say_system);
    child_fails = 0;
}

static int share(void)
{
    int fd = shm_open("/ring3-fault", O_CREAT | O_RDWR, 0600);
    if (fd < 0)
        return errno;
    door = NULL;
    close(fd);
    shm_unlink("/ring3-fault");
    return 0;
}

TEST(shm_open_reports_each_failure) { each_call_fails(share); }

static int interfaces(void)
{
    struct if_nameindex *list = if_nameindex();
    int error = list ? 0 : errno;
    if (list && if_nametoindex(list[0].if_name ? list[0].if_name : "lo") == 0)
        error = errno;
    if_freenameindex(list);
    return error;
}

TEST(interface_names_are_given_or_an_error) { each_call_fails(interfaces); }

/* What cannot be read is UTC, which is right here as well. */
static int local_time(void)
{
    static int round;
    time_t t = 86400;
    struct tm tm;
    setenv("TZ", ++round & 1 ? ":Etc/UTC" : ":UTC", 1);
    return localtime_r(&t, &tm) && tm.tm_mday == 2 && tm.tm_hour == 0 ? 0 : -1;
}

TEST(local_time_is_utc_when_its_file_cannot_be_read) { each_call_fails(local_time); }

static void not_called(union sigval value) { (void)value; }

static int make_a_timer(void)
{
    struct sigevent event = {.sigev_notify = SIGEV_THREAD};
    timer_t timer;
    event.sigev_notify_function = not_called;
    if (timer_create(CLOCK_MONOTONIC, &event, &timer) < 0)
        return errno;
    door = NULL;
    return timer_delete(timer) == 0 ? 0 : -1;
}

TEST(timer_create_reports_each_failure) { each_call_fails(make_a_timer); }

static void never(void) {}

/* More handlers than one block of memory holds, without memory: refused, and those before stay. */
static int register_many(void)
{
    int refused = 0;
    for (int i = 0; i < 200; i++)
        refused |= atexit(never) != 0;
    return refused ? ENOMEM : 0;
}

TEST(atexit_refuses_when_there_is_no_memory) { each_call_fails(register_many); }

int main(void)
{
    alarm(100);
    RUN(posix_spawn_reports_each_failure_and_leaves_no_child);
    RUN(opendir_and_readdir_report_each_failure);
    RUN(scandir_gives_all_or_an_error);
    RUN(realpath_gives_the_name_or_an_error);
    RUN(getcwd_gives_the_folder_or_an_error);
    RUN(mkstemp_makes_a_file_or_leaves_the_template);
    RUN(fork_reports_each_failure);
    RUN(pthread_create_says_eagain);
    RUN(system_reports_each_failure);
    RUN(shm_open_reports_each_failure);
    RUN(interface_names_are_given_or_an_error);
    RUN(local_time_is_utc_when_its_file_cannot_be_read);
    RUN(timer_create_reports_each_failure);
    RUN(atexit_refuses_when_there_is_no_memory);
    return tap_done();
}
