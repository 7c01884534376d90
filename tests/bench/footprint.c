/* What a program costs from its entry to its end, or with -e until its first child executes a program:
 *
 *     footprint [-e] PROGRAM ARGUMENT...
 *
 * prints on standard error: user instructions, its own system calls without execve and, without -e, page faults, those
 * of execve included. The program runs once for each of the first, and a few times for the last. Sources: ptrace(2), getrusage(2). */
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

enum { SYSCALL_STOP = SIGTRAP | 0x80 };
enum { OPTIONS = PTRACE_O_EXITKILL | PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK
       | PTRACE_O_TRACECLONE | PTRACE_O_TRACEEXEC };

static pid_t started(char **argv, int traced)
{
    pid_t pid = vfork();
    if (pid)
        return pid;
    if (traced)
        ptrace(PTRACE_TRACEME, 0, 0, 0);
    execv(argv[0], argv);
    _exit(127);
}

/* Lets the program go on by `request` (PTRACE_SINGLESTEP or PTRACE_SYSCALL) and counts its stops of that kind. */
static long stops(char **argv, int request, int until_exec)
{
    pid_t pid = started(argv, 1), stopped;
    long count = 0;
    int status;
    if (waitpid(pid, &status, 0) != pid || !WIFSTOPPED(status) || ptrace(PTRACE_SETOPTIONS, pid, 0, OPTIONS) < 0)
        exit(1);
    ptrace(request, pid, 0, 0);
    while ((stopped = waitpid(-1, &status, __WALL)) > 0) {
        if (!WIFSTOPPED(status)) {
            if (stopped == pid)
                break;
            continue;
        }
        int event = status >> 16, signal = WSTOPSIG(status);
        int is_ours = !event && (signal == SIGTRAP || signal == SYSCALL_STOP);
        if (stopped != pid && event == PTRACE_EVENT_EXEC && until_exec) {
            kill(stopped, SIGKILL);
            kill(pid, SIGKILL);
            break;
        }
        count += stopped == pid && is_ours;
        /* A new child's first stop is the tracer's as well. */
        int deliver = event || is_ours || (signal == SIGSTOP && stopped != pid) ? 0 : signal;
        ptrace(stopped == pid ? request : PTRACE_CONT, stopped, 0, deliver);
    }
    while (waitpid(-1, &status, __WALL) > 0 || errno == EINTR)
        ;
    return count;
}

int main(int argc, char **argv)
{
    int until_exec = argc > 1 && strcmp(argv[1], "-e") == 0;
    argv += 1 + until_exec;
    if (!*argv)
        return fprintf(stderr, "usage: footprint [-e] PROGRAM ARGUMENT...\n"), 2;
    if (access(argv[0], X_OK) < 0)
        return perror(argv[0]), 1;
    long instructions = stops(argv, PTRACE_SINGLESTEP, until_exec);
    /* Each call stops twice, but the last, which does not return: exit, or the fork that the end came in. */
    long calls = (stops(argv, PTRACE_SYSCALL, until_exec) + 1) / 2;
    fprintf(stderr, "%ld %ld", instructions, calls);
    if (!until_exec) {
        long faults = 0;
        /* The least of a few runs: how many pages one fault maps depends on what the page cache has at hand. */
        for (int run = 0; run < 8; run++) {
            struct rusage usage;
            int status;
            wait4(started(argv, 0), &status, 0, &usage);
            if (!run || usage.ru_minflt < faults)
                faults = usage.ru_minflt;
        }
        fprintf(stderr, " %ld", faults);
    }
    fprintf(stderr, "\n");
    return 0;
}
