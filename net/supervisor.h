/* Between the files of the supervisor's protocol: its variables. */
#ifndef R3_NET_SUPERVISOR_H
#define R3_NET_SUPERVISOR_H

#include <stdint.h>

/* The value of an environment variable, or null. */
const char *__r3_variable(const char *name);

/* A decimal number up to max. Result: the number; -ENOENT: there is no such variable; -EINVAL: not such a number. */
int64_t __r3_variable_number(const char *name, int64_t max);

/* Whether the variable is this process's own pid, or is not there and need not be. Result: 1 or 0; -EINVAL. */
int __r3_variable_is_me(const char *name, int if_absent);

#endif
