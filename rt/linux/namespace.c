/* unshare, setns. Linux 2.6.16, 3.0. */
#include "internal.h"

#include <ring3/syscall.h>
#include <sched.h>
#include <sys/syscall.h>

int unshare(int flags) { return (int)__r3_ret(r3_syscall1(flags, SYS_unshare)); }
int setns(int fd, int type) { return (int)__r3_ret(r3_syscall2(fd, type, SYS_setns)); }
