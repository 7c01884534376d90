/* swapon, swapoff. */
#include "internal.h"

#include <ring3/syscall.h>
#include <sys/swap.h>
#include <sys/syscall.h>

int swapon(const char *path, int flags) { return (int)__r3_ret(r3_syscall2((long)path, flags, SYS_swapon)); }
int swapoff(const char *path) { return (int)__r3_ret(r3_syscall1((long)path, SYS_swapoff)); }
