/* The signals of this target, with their texts: numbers of <signal.h>, each once. Those that not every
 * kernel has are in its signals_named.h. */
#ifndef R3_RT_SIGNALS_H
#define R3_RT_SIGNALS_H

#include "signals_named.h"

#include <signal.h>

#define R3_SIGNALS(S) \
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
    S(SIGSYS, "Bad system call") \
    R3_SIGNALS_NAMED(S)

#endif
