/* The signals that only the BSDs have. */
#ifndef R3_RT_SIGNALS_NAMED_H
#define R3_RT_SIGNALS_NAMED_H

#include <signal.h>

#define R3_SIGNALS_NAMED(S) \
    S(SIGEMT, "EMT trap") \
    S(SIGINFO, "Information request") \
    S(SIGTHR, "Thread interrupt")

#endif
