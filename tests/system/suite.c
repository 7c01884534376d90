/* The whole suite as one static program, for a kernel that has nothing else: all test programs are linked into this one
 * (entry.h), each runs in a child of its own, and what they print becomes one TAP stream with one plan. Its end is
 * `N passed, N failed, N skipped`. Arguments choose programs by a part of their names.
 *
 * Standard output goes by dprintf: a stream used here would be a used one in every child.
 *
 * As pid 1 it boots the little that is needed (boot.h), runs itself as a child, so that the tests do not see the
 * first process's own rules, and switches the machine off. */
#include "entry.h"
#include "boot.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define PROGRAM_SECONDS 120

extern const struct system_entry __start_system_entries[], __stop_system_entries[];

static struct {
    int tests, passed, failed, skipped;
} sum;

static long long now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1000LL + t.tv_nsec / 1000000;
}

static void result(int ok, const char *program, const char *text)
{
    int skip = ok && strstr(text, "# SKIP") != 0;
    sum.tests++;
    *(skip ? &sum.skipped : ok ? &sum.passed : &sum.failed) += 1;
    dprintf(1, "%sok %d - %s: %s\n", ok ? "" : "not ", sum.tests, program, text);
}

/* One line of a program: results are numbered anew, its plan is told to the caller, the rest becomes a comment. */
static int take_line(const char *program, const char *line)
{
    int ok = strncmp(line, "ok ", 3) == 0;
    if (ok || strncmp(line, "not ok ", 7) == 0) {
        const char *text = strstr(line, " - ");
        result(ok, program, text ? text + 3 : line);
        return 0;
    }
    if (strncmp(line, "1..", 3) == 0)
        return 1;
    dprintf(1, "%s%s\n", line[0] == '#' ? "" : "# ", line);
    return 0;
}

/* Reads what a program prints until all its writers have gone or its time is up. Result: whether it printed its plan. */
static int take_output(int fd, const char *program, int *late)
{
    char line[1024];
    size_t len = 0;
    int planned = 0;
    long long end = now_ms() + PROGRAM_SECONDS * 1000;
    for (;;) {
        struct pollfd wait = {.fd = fd, .events = POLLIN};
        long long left = end - now_ms();
        *late = left <= 0;
        if (*late || (poll(&wait, 1, (int)left) < 0 && errno != EINTR))
            return planned;
        if (!wait.revents)
            continue;
        ssize_t n = read(fd, line + len, sizeof line - 1 - len);
        if (n <= 0)
            return planned;
        len += (size_t)n;
        line[len] = 0;
        for (char *end_of_line; (end_of_line = strchr(line, '\n')) || len == sizeof line - 1;) {
            size_t taken = end_of_line ? (size_t)(end_of_line - line) + 1 : len;
            line[end_of_line ? taken - 1 : len] = 0;
            planned |= take_line(program, line);
            memmove(line, line + taken, len - taken + 1);
            len -= taken;
            line[len] = 0;
        }
    }
}

static void run_child(const struct system_entry *entry, int out, char **argv, char **envp)
{
    setpgid(0, 0);
    dup2(out, 1);
    close(out);
    exit(entry->main(1, argv, envp));
}

/* A program that is late leaves with all it started. */
static void run(const struct system_entry *entry, char **argv, char **envp)
{
    int out[2], status = 0, late = 0;
    if (pipe(out) < 0) {
        result(0, entry->name, strerror(errno));
        return;
    }
    pid_t child = fork();
    if (child == 0) {
        close(out[0]);
        run_child(entry, out[1], argv, envp);
    }
    close(out[1]);
    int planned = child > 0 && take_output(out[0], entry->name, &late);
    close(out[0]);
    if (late)
        kill(-child, SIGKILL);
    while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (late)
        result(0, entry->name, "ended in time");
    else if (!planned || !WIFEXITED(status) || WEXITSTATUS(status) > 1)
        result(0, entry->name, "ran to its end");
}

static int chosen(const char *name, char **words)
{
    for (char **word = words; *word; word++)
        if (strstr(name, *word))
            return 1;
    return !words[0];
}

static int run_all(char **argv, char **envp)
{
    char *words[] = {0};
    char **choice = argv[0] ? argv + 1 : words;
    for (const struct system_entry *e = __start_system_entries; e < __stop_system_entries; e++)
        if (chosen(e->name, choice))
            run(e, argv, envp);
    dprintf(1, "1..%d\n%d passed, %d failed, %d skipped\n", sum.tests, sum.passed, sum.failed, sum.skipped);
    return sum.failed != 0 || sum.passed == 0;
}

/* The kernel's own arguments to its first process (DragonFly: "--") are not ours. */
static void first_process(char *self)
{
    char *argv[] = {self, 0}, *envp[] = {"PATH=/bin:/sbin:/usr/bin:/usr/sbin", "HOME=/", 0};
    system_boot();
    pid_t child = fork();
    if (child == 0) {
        execve(self, argv, envp);
        dprintf(1, "Bail out! cannot run %s again: %s\n", self, strerror(errno));
        _exit(1);
    }
    while (waitpid(-1, 0, 0) > 0 || errno == EINTR) {
    }
    system_power_off();
    dprintf(1, "# the kernel refuses to power off: %s\n", strerror(errno));
    for (;;)
        pause();
}

int main(int argc, char **argv, char **envp)
{
    if (getpid() == 1)
        first_process(argc > 0 ? argv[0] : "/sbin/init");
    return run_all(argv, envp);
}
