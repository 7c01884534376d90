/* SIGRTMIN and SIGRTMAX: those below are the runtime's own. */
#include "signal/sigset.h"

int __libc_current_sigrtmin(void) { return R3_SIGNAL_OWN_LAST + 1; }
int __libc_current_sigrtmax(void) { return _NSIG - 1; }
