/* strsignal: constants, so thread- and signal-safe. Built as strerror is. */
#include <signal.h>
#include <string.h>

#define SIGNALS(S) \
    S(SIGHUP, "Hangup") \
    S(SIGINT, "Interrupt") \
    S(SIGQUIT, "Quit") \
    S(SIGILL, "Illegal instruction") \
    S(SIGTRAP, "Trace/breakpoint trap") \
    S(SIGABRT, "Aborted") \
    S(SIGBUS, "Bus error") \
    S(SIGFPE, "Floating point exception") \
    S(SIGKILL, "Killed") \
    S(SIGUSR1, "User defined signal 1") \
    S(SIGSEGV, "Segmentation fault") \
    S(SIGUSR2, "User defined signal 2") \
    S(SIGPIPE, "Broken pipe") \
    S(SIGALRM, "Alarm clock") \
    S(SIGTERM, "Terminated") \
    S(SIGCHLD, "Child exited") \
    S(SIGCONT, "Continued") \
    S(SIGSTOP, "Stopped (signal)") \
    S(SIGTSTP, "Stopped") \
    S(SIGTTIN, "Stopped (tty input)") \
    S(SIGTTOU, "Stopped (tty output)") \
    S(SIGURG, "Urgent I/O condition") \
    S(SIGXCPU, "CPU time limit exceeded") \
    S(SIGXFSZ, "File size limit exceeded") \
    S(SIGVTALRM, "Virtual timer expired") \
    S(SIGPROF, "Profiling timer expired") \
    S(SIGWINCH, "Window changed") \
    S(SIGIO, "I/O possible") \
    S(SIGPWR, "Power failure") \
    S(SIGSYS, "Bad system call")

#define NUMBER(number, text) number,
#define TEXT(number, text) text "\0"

static const unsigned char numbers[] = {SIGNALS(NUMBER)};
static const char texts[] = SIGNALS(TEXT) "Unknown signal";

char *strsignal(int signal)
{
    if (signal >= SIGRTMIN && signal <= SIGRTMAX)
        return (char *)"Real-time signal";
    const char *text = texts;
    for (size_t i = 0; i < sizeof numbers && numbers[i] != signal; i++)
        text += strlen(text) + 1;
    return (char *)text;
}
