/* raise: a signal to the calling thread. */
#include "internal.h"
#include "signal/raise.h"

int raise(int signal) { return (int)__r3_ret(__r3_raise(signal)); }
