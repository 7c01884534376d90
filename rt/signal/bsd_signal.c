/* The former names of signal(3): BSD's is today's, System V's handler serves once, unblocked. */
#include "signal/action.h"

void (*bsd_signal(int signal, void (*handler)(int)))(int) { return __r3_signal(signal, handler, SA_RESTART); }

void (*sysv_signal(int signal, void (*handler)(int)))(int)
{
    return __r3_signal(signal, handler, (int)(SA_RESETHAND | SA_NODEFER));
}
