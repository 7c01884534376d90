/* SIGRTMIN and SIGRTMAX: those below may be the runtime's own. */
#include "signal/sigset.h"

int __libc_current_sigrtmin(void) { return R3_SIGNAL_REALTIME_FIRST; }
int __libc_current_sigrtmax(void) { return R3_SIGNAL_LAST; }
