/* Whether the program has rights that its caller has not: then its environment is not to be trusted. */
#ifndef R3_RT_PRIVILEGED_H
#define R3_RT_PRIVILEGED_H

#include <ring3/syscall.h>
#include <sys/syscall.h>

static inline int __r3_is_privileged(void) { return r3_syscall0(SYS_issetugid) != 0; }

#endif
