/* personality. */
#include "internal.h"

#include <ring3/syscall.h>
#include <sys/personality.h>
#include <sys/syscall.h>

int personality(unsigned long persona) { return (int)__r3_ret(r3_syscall1((long)persona, SYS_personality)); }
