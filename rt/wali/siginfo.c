/* Handlers with three arguments, behind one with the number alone, which is all that the engine calls. A handler's address is
 * its index in the table, and a call with another type would be a trap.
 *
 * There are two such ways in, so that a new handler can stand ready in one while what the engine tells of the former is still
 * looked up in the other. */
#include "ksigaction.h"

#include <signal.h>

typedef void handler_of_three(int, siginfo_t *, void *);

static handler_of_three *handlers[2][_NSIG];
static unsigned char turn[_NSIG];

static void call(int signal, int way)
{
    siginfo_t info = {.si_signo = signal};
    handlers[way][signal](signal, &info, 0);
}

static void call_0(int signal) { call(signal, 0); }
static void call_1(int signal) { call(signal, 1); }

/* What the engine is told has no SA_SIGINFO; what it tells gets it back. */
void __r3_siginfo_complete(int signal, struct __r3_ksigaction *action)
{
    if (signal < 1 || signal >= _NSIG || action->handler == SIG_DFL || action->handler == SIG_IGN)
        return;
    int way = turn[signal] ^= 1;
    handlers[way][signal] = (handler_of_three *)(void (*)(void))action->handler;
    action->handler = way ? call_1 : call_0;
    action->flags &= ~(unsigned)SA_SIGINFO;
}

void __r3_siginfo_settle(int signal, struct __r3_ksigaction *old)
{
    if (old->handler != call_0 && old->handler != call_1)
        return;
    old->handler = (void (*)(int))(void (*)(void))handlers[old->handler == call_1][signal];
    old->flags |= SA_SIGINFO;
}
