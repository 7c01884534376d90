/* exec in its spellings: the search of PATH, scripts, what is kept and what is reset. */
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>

#include "child.h"

/* The status of a child in which `function` execs; 255 - errno if it comes back. */
static int in_child(int (*function)(void))
{
    pid_t pid = fork();
    if (pid == 0) {
        function();
        _exit(255 - errno);
    }
    return status_of(pid);
}

static int by_list(void) { return execl("/bin/sh", "sh", "-c", "test $0$1 = ab && exit 11", "a", "b", (char *)0); }
static int by_list_searched(void) { return execlp("sh", "sh", "-c", "exit 12", (char *)0); }
static int by_list_with_environment(void)
{
    char *const envp[] = {"X=13", 0};
    return execle("/bin/sh", "sh", "-c", "exit $X", (char *)0, envp);
}
static int by_vector(void) { return execv("/bin/sh", (char *[]){"sh", "-c", "exit 14", 0}); }
static int by_vector_searched(void) { return execvp("sh", (char *[]){"sh", "-c", "exit 15", 0}); }
static int by_vector_with_both(void)
{
    return execvpe("sh", (char *[]){"sh", "-c", "exit $X", 0}, (char *[]){"X=16", 0});
}

TEST(each_spelling_runs_the_program)
{
    NEEDS("/bin/sh");
    CHECK_EQ(in_child(by_list), 11);
    CHECK_EQ(in_child(by_list_searched), 12);
    CHECK_EQ(in_child(by_list_with_environment), 13);
    CHECK_EQ(in_child(by_vector), 14);
    CHECK_EQ(in_child(by_vector_searched), 15);
    CHECK_EQ(in_child(by_vector_with_both), 16);
}

static int by_descriptor(void)
{
    int fd = open("/bin/sh", O_RDONLY | O_CLOEXEC);
    return fexecve(fd, (char *[]){"sh", "-c", "exit 17", 0}, environ);
}

TEST(a_descriptor_can_be_executed)
{
    NEEDS("/bin/sh");
    int status = in_child(by_descriptor);
    if (status == 255 - ENOSYS)
        SKIP("no execveat here");
    CHECK_EQ(status, 17);
}

static const char *path, *name;
static int searched(void)
{
    setenv("PATH", path, 1);
    return execvp(name, (char *[]){(char *)name, "one", "two", 0});
}

static int search(const char *in, const char *file)
{
    path = in;
    name = file;
    return in_child(searched);
}

static char *join(const char *a, const char *b)
{
    static char text[400];
    strcpy(text, a);
    strcat(text, ":");
    return strcat(text, b);
}

TEST(path_is_searched_as_posix_says)
{
    NEEDS("/bin/sh");
    mkdir(in_scratch("first"), 0700);
    mkdir(in_scratch("second"), 0700);
    make_file(in_scratch("first/both"), "exit 1\n", 0700);
    make_file(in_scratch("second/both"), "exit 2\n", 0700);
    make_file(in_scratch("second/late"), "test \"$*\" = 'one two' && exit 3\n", 0700);
    make_file(in_scratch("first/late"), "exit 4\n", 0600); /* may not be executed: passed over */
    make_file(in_scratch("first/barred"), "exit 5\n", 0600);
    char both[300];
    strcpy(both, join(in_scratch("first"), in_scratch("second")));
    CHECK_EQ(search(both, "both"), 1);
    CHECK_EQ(search(join(in_scratch("second"), in_scratch("first")), "both"), 2);
    CHECK_EQ(search(both, "late"), 3);
    CHECK_EQ(search(both, "barred"), 255 - EACCES); /* said only because nothing else is found */
    CHECK_EQ(search(both, "nothing"), 255 - ENOENT);
    CHECK_EQ(search(join("/nowhere", both), "both"), 1);
    CHECK_EQ(search(join("/dev/null", both), "both"), 1); /* ENOTDIR is no reason to stop */
    CHECK_EQ(search(both, ""), 255 - ENOENT);
    CHECK_EQ(search("", "nothing"), 255 - ENOENT);
    char longest[260];
    memset(longest, 'x', sizeof longest);
    longest[256] = 0;
    CHECK_EQ(search(both, longest), 255 - ENAMETOOLONG);
    CHECK_EQ(chdir(in_scratch("second")), 0);
    CHECK_EQ(search(join("/nowhere", ""), "both"), 2); /* an empty part is the current folder */
    CHECK_EQ(search("/nowhere::/nowhere", "both"), 2);
    CHECK_EQ(search("/nowhere", "./both"), 2); /* a slash: no search */
    CHECK_EQ(search("/nowhere", "both"), 255 - ENOENT);
    CHECK_EQ(chdir("/"), 0);
}

static int without_path(void)
{
    unsetenv("PATH");
    return execlp("sh", "sh", "-c", "exit 18", (char *)0);
}

TEST(without_path_the_systems_own_is_searched) {
    NEEDS("/bin/sh");
 CHECK_EQ(in_child(without_path), 18); }

static int script_by_path(void) { return execv(in_scratch("first/both"), (char *[]){"both", 0}); }

TEST(only_the_searching_forms_give_a_script_to_the_shell)
{
    NEEDS("/bin/sh");
    CHECK_EQ(in_child(script_by_path), 255 - ENOEXEC);
    char file[100];
    strcpy(file, in_scratch("first/both"));
    CHECK_EQ(search("/", file), 1);
}

static void nothing(int signal) { (void)signal; }
static int show_signals(void)
{
    signal(SIGHUP, SIG_IGN);
    signal(SIGTERM, nothing);
    return execl("/bin/sh", "sh", "-c", "kill -HUP $$; kill -TERM $$; exit 0", (char *)0);
}

TEST(ignored_signals_stay_ignored_and_caught_ones_are_reset)
{
    NEEDS("/bin/sh");
    CHECK_EQ(in_child(show_signals), 1000 + SIGTERM);
}

static int show_descriptors(void)
{
    int closed = open("/dev/null", O_RDONLY | O_CLOEXEC), kept = dup(closed);
    if (kept != closed + 1 || kept > 9)
        return -1;
    char script[] = "test ! -e /proc/self/fd/0 && test -e /proc/self/fd/0 && exit 19";
    script[sizeof "test ! -e /proc/self/fd/" - 1] += (char)closed;
    script[sizeof "test ! -e /proc/self/fd/0 && test -e /proc/self/fd/" - 1] += (char)kept;
    return execl("/bin/sh", "sh", "-c", script, (char *)0);
}

TEST(close_on_exec_closes_and_a_copy_does_not) {
    NEEDS("/bin/sh");
 CHECK_EQ(in_child(show_descriptors), 19); }

TEST(vfork_lends_the_memory_until_exec_or_exit)
{
    NEEDS("/bin/sh");
    pid_t pid = vfork();
    if (pid == 0) {
        execl("/nowhere/x", "x", (char *)0);
        _exit(33);
    }
    CHECK_EQ(status_of(pid), 33);
    pid = vfork();
    if (pid == 0) {
        execl("/bin/sh", "sh", "-c", "exit 34", (char *)0);
        _exit(1);
    }
    CHECK_EQ(status_of(pid), 34);
}

int main(void)
{
    mkdtemp(scratch);
    RUN(each_spelling_runs_the_program);
    RUN(a_descriptor_can_be_executed);
    RUN(path_is_searched_as_posix_says);
    RUN(without_path_the_systems_own_is_searched);
    RUN(only_the_searching_forms_give_a_script_to_the_shell);
    RUN(ignored_signals_stay_ignored_and_caught_ones_are_reset);
    RUN(close_on_exec_closes_and_a_copy_does_not);
    RUN(vfork_lends_the_memory_until_exec_or_exit);
    unlink(in_scratch("first/both"));
    unlink(in_scratch("second/both"));
    unlink(in_scratch("second/late"));
    unlink(in_scratch("first/late"));
    unlink(in_scratch("first/barred"));
    remove_scratch();
    return tap_done();
}
