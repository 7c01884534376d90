/* setfsuid, setfsgid: they return the identity before, and it cannot be told whether they succeeded (setfsuid(2)). */
#include "internal.h"

#include <ring3/syscall.h>
#include <sys/fsuid.h>
#include <sys/syscall.h>

int setfsuid(uid_t uid) { return (int)r3_syscall1((long)uid, SYS_setfsuid); }
int setfsgid(gid_t gid) { return (int)r3_syscall1((long)gid, SYS_setfsgid); }
