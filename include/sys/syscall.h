/* System call numbers of this target, as SYS_x and __NR_x: syscall(2), syscalls(2). Linux 6.12.
 * A program that calls them by number wants <ring3/syscall.h>. */
#ifndef _SYS_SYSCALL_H
#define _SYS_SYSCALL_H

#include <bits/syscall.h>

#endif
