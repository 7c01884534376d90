/* Other programs: becoming one, and running one to its end. A program is given by candidates, tried in turn in
 * PATH: the versioned name this project is tested with comes first. */
#include "driver.h"

#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

void show_command(const struct words *arguments)
{
    for (size_t i = 0; i < arguments->count; i++)
        fprintf(stderr, " \"%s\"", arguments->word[i]);
    fprintf(stderr, "\n");
}

static _Noreturn void none_found(const char *const *candidates, int error)
{
    die(STATUS_FAILED, "cannot run %s: %s", candidates[0], strerror(error));
}

_Noreturn void run_instead(const char *const *candidates, struct words arguments)
{
    int error = ENOENT;
    for (const char *const *name = candidates; *name && error == ENOENT; name++) {
        arguments.word[0] = (char *)*name;
        execvp(*name, arguments.word);
        error = errno;
    }
    none_found(candidates, error);
}

static volatile pid_t child;
static const char *volatile removed;

/* The half-made output must not stay, nor the child. unlink, kill and raise are safe in a handler. */
static void on_signal(int number)
{
    if (child > 0)
        kill(child, number);
    if (removed)
        unlink(removed);
    signal(number, SIG_DFL);
    raise(number);
}

static void watch_signals(void)
{
    static const int ends[] = {SIGHUP, SIGINT, SIGTERM};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        struct sigaction was;
        if (sigaction(ends[i], 0, &was) == 0 && was.sa_handler == SIG_DFL)
            signal(ends[i], on_signal);
    }
}

int run_and_wait(const char *const *candidates, struct words arguments, const char *removed_on_signal)
{
    int error = ENOENT, status;
    pid_t pid = 0;
    removed = removed_on_signal;
    watch_signals();
    for (const char *const *name = candidates; *name && error == ENOENT; name++) {
        arguments.word[0] = (char *)*name;
        error = posix_spawnp(&pid, *name, 0, 0, arguments.word, environ);
    }
    if (error)
        none_found(candidates, error);
    child = pid;
    while (waitpid(pid, &status, 0) < 0)
        if (errno != EINTR)
            die(STATUS_FAILED, "waiting for %s: %s", arguments.word[0], strerror(errno));
    child = 0;
    removed = 0;
    if (WIFSIGNALED(status))
        die(STATUS_FAILED, "%s: ended by signal %d", arguments.word[0], WTERMSIG(status));
    return WEXITSTATUS(status);
}
