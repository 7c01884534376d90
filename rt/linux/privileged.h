/* Whether the program has rights that its caller has not: then its environment is not to be trusted. */
#ifndef R3_RT_PRIVILEGED_H
#define R3_RT_PRIVILEGED_H

#include "start/auxv.h"

#include <sys/auxv.h>

static inline int __r3_is_privileged(void) { return __r3_auxv_value(AT_SECURE) != 0; }

#endif
