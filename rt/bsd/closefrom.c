/* closefrom: every descriptor from one on. A kernel that closed none of them says EBADF: there was none. */
#include "internal.h"

#include <ring3/syscall.h>
#include <sys/syscall.h>
#include <unistd.h>

void closefrom(int first) { r3_syscall1(first, SYS_closefrom); }
