/* System calls by name, for traces and messages.
 *
 * r3_syscall_name   the name of a number of this target's <sys/syscall.h>, without SYS_: "openat"; NULL if there is
 *                   none. A constant.
 * Safety:           thread-safe, async-signal-safe.
 * Cost:             5 KB of constants, in programs that call it. */
#ifndef R3_SYSCALL_NAME_H
#define R3_SYSCALL_NAME_H

#ifdef __cplusplus
extern "C" {
#endif

const char *r3_syscall_name(long number);

#ifdef __cplusplus
}
#endif

#endif
