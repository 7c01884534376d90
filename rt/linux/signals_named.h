/* The signals that only Linux has. */
#ifndef R3_RT_SIGNALS_NAMED_H
#define R3_RT_SIGNALS_NAMED_H

#include <signal.h>

/* A CPU has the one or the other. */
#ifdef SIGSTKFLT
#define R3_SIGNAL_OWN(S) S(SIGSTKFLT, "Stack fault")
#else
#define R3_SIGNAL_OWN(S) S(SIGEMT, "EMT trap")
#endif

#define R3_SIGNALS_NAMED(S) \
    S(SIGPWR, "Power failure") \
    R3_SIGNAL_OWN(S)

#endif
