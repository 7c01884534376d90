/* signal(3) as BSD and musl have it: the handler stays, its signal is blocked meanwhile, calls are restarted. */
#include "signal/action.h"

void (*signal(int signal, void (*handler)(int)))(int) { return __r3_signal(signal, handler, SA_RESTART); }
