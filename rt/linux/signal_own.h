/* The real-time signals below SIGRTMIN are the runtime's own, with musl's numbers. */
#ifndef R3_RT_SIGNAL_OWN_H
#define R3_RT_SIGNAL_OWN_H

#include <signal.h>

#define R3_SIGNAL_OWN_FIRST 32
#define R3_SIGNAL_OWN_LAST 34
#define R3_SIGNAL_CANCEL 33
#define R3_SIGNAL_REALTIME_FIRST 35
#define R3_SIGNAL_LAST (_NSIG - 1)

#endif
