/* What the runtime itself says about a signal, in the words of the POSIX face. */
#ifndef R3_RT_SIGNAL_ACTION_H
#define R3_RT_SIGNAL_ACTION_H

#include <signal.h>

/* sigaction without errno and for every signal, the runtime's own too: 0 or -errno. */
long __r3_sigaction(int signal, const struct sigaction *action, struct sigaction *old);

/* Which signals this process has ever given a handler, by number: what a child that shares its memory (posix_spawn)
 * must reset before it unblocks signals. All zero, and without action.c, in a program that catches none. */
extern volatile unsigned long __r3_signals_caught[2];

/* signal(3) with these flags: the former handler or SIG_ERR. */
void (*__r3_signal(int signal, void (*handler)(int), int flags))(int);

#endif
