/* init: pid 1 of a container.
 *
 * All signals are blocked and taken one at a time by sigwaitinfo: no handler, no tick, no wake-up while nothing
 * happens. SIGCHLD says only "look": several may have become one, so each look reaps until nothing is left. When the
 * command has ended, everything that is still there gets SIGTERM, then SIGKILL after a grace; init leaves when no
 * descendant is left, with the command's status. */
#include "init.h"

#include <errno.h>
#include <fcntl.h>
#include <ring3/reaper.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

static struct options options;
static pid_t child;
static int child_status = -1; /* exit status to pass on, once the child has ended */

const char *number(long n)
{
    static char texts[3][24];
    static unsigned turn;
    char *p = texts[turn++ % 3] + sizeof texts[0] - 1;
    unsigned long u = n < 0 ? 0 - (unsigned long)n : (unsigned long)n;
    *p = 0;
    do
        *--p = (char)('0' + u % 10);
    while (u /= 10);
    if (n < 0)
        *--p = '-';
    return p;
}

void say(const char *a, const char *b, const char *c, const char *d)
{
    const char *const texts[] = {"init: ", a, b, c, d, "\n"};
    struct iovec parts[6];
    int count = 0;
    for (unsigned i = 0; i < sizeof texts / sizeof *texts; i++)
        if (texts[i])
            parts[count++] = (struct iovec){(void *)texts[i], strlen(texts[i])};
    ssize_t n = writev(2, parts, count);
    (void)n; /* nowhere else to complain */
}

const char *reason(int error)
{
    switch (error) {
    case ENOENT: return "no such file";
    case EACCES: return "permission denied";
    case ENOEXEC: return "not in a format that this system runs";
    case ENOMEM: return "no memory";
    default: {
        static char text[32] = "error ";
        strcpy(text + 6, number(error));
        return text;
    }
    }
}

static void note_end(pid_t pid, int status)
{
    if (pid == child) {
        int code = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
        child_status = options.as_zero[code / 8] >> code % 8 & 1 ? 0 : code;
        if (options.verbosity > 1)
            say("the command ended with status ", number(code), 0, 0);
    } else if (options.warn || options.verbosity > 2) {
        say("reaped orphan ", number(pid), 0, 0);
    }
}

/* Whether a descendant is left to wait for. */
static int reap(void)
{
    for (;;) {
        int status;
        pid_t pid = waitpid(-1, &status, WNOHANG);
        if (pid <= 0)
            return pid == 0;
        note_end(pid, status);
    }
}

/* SIGHUP of a terminal that is gone, too: the kernel sends it to the session's leader alone. */
static void forward(int signal)
{
    if (options.rewrite[signal])
        signal = options.rewrite[signal];
    if (signal < 0 || child_status >= 0)
        return;
    if (options.verbosity > 2)
        say("forwarding signal ", number(signal), 0, 0);
    kill(options.group && !options.single_child ? -child : child, signal);
}

/* Without pid 1's kill(-1), those adopted so far are found in /proc; who forks meanwhile is found in the next round,
 * which the end of any of them starts. */
static void signal_adopted(int signal)
{
    char text[4096];
    int fd = open("/proc/thread-self/children", O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return;
    long pid = 0;
    for (ssize_t n; (n = read(fd, text, sizeof text)) > 0;)
        for (ssize_t i = 0; i < n; i++) {
            if (text[i] >= '0' && text[i] <= '9') {
                pid = 10 * pid + text[i] - '0';
            } else {
                if (pid)
                    kill((pid_t)pid, signal);
                pid = 0;
            }
        }
    close(fd);
}

static void signal_rest(int signal, int is_pid1)
{
    if (is_pid1)
        kill(-1, signal);
    else
        signal_adopted(signal);
}

/* After the command: TERM once, KILL after the grace and again every second, for those that were forked since. The
 * alarm's signal is taken like any other; none is set while the command runs. */
static void stop_rest(const sigset_t *all)
{
    int is_pid1 = getpid() == 1, is_over = options.grace_seconds == 0;
    if (!reap())
        return;
    if (options.grace_seconds > 0)
        alarm((unsigned)options.grace_seconds);
    signal_rest(is_over ? SIGKILL : SIGTERM, is_pid1);
    while (reap()) {
        if (is_over)
            alarm(1);
        if (sigwaitinfo(all, 0) == SIGALRM && options.grace_seconds >= 0) {
            if (!is_over && options.verbosity > 0)
                say("killing what is left after ", number(options.grace_seconds), " s", 0);
            is_over = 1;
        }
        if (is_over || !is_pid1) /* those adopted since */
            signal_rest(is_over ? SIGKILL : SIGTERM, is_pid1);
    }
}

static void prepare(void)
{
    int r = options.subreaper ? r3_reaper_become() : 0;
    if (r < 0) {
        say("cannot be a subreaper: ", reason(-r), 0, 0);
        exit(1);
    }
    if (options.parent_death && (r = r3_reaper_parent_signal(options.parent_death)) < 0) {
        say("cannot ask for the parent-death signal: ", reason(-r), 0, 0);
        exit(1);
    }
    if (!options.subreaper && options.verbosity > 0 && getpid() != 1)
        say("not pid 1 and not a subreaper (-s): orphans are not reaped", 0, 0, 0);
}

int main(int argc, char **argv)
{
    sigset_t all, before;
    siginfo_t info;
    (void)argc;
    read_options(&options, argv);
    prepare();
    /* Those that a runtime's threads use as well, which sigfillset leaves out: another may mean the command. A fault of
     * init's own stays deadly: the kernel does not heed the mask then. */
    memset(&all, 0xff, sizeof all);
    sigprocmask(SIG_SETMASK, &all, &before);
    child = start_child(&options, &before);
    while (child_status < 0) {
        if (sigwaitinfo(&all, &info) < 0)
            continue;
        if (info.si_signo == SIGCHLD)
            reap();
        else
            forward(info.si_signo);
    }
    stop_rest(&all);
    return child_status;
}
