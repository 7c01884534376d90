/* secure_getenv finds nothing in a program that runs with more rights than its caller. Apart from getenv, which need not
 * know. */
#include "privileged.h"

#include <stdlib.h>

char *secure_getenv(const char *name) { return __r3_is_privileged() ? NULL : getenv(name); }
