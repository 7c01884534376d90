/* membarrier. Linux 4.3. */
#include "internal.h"

#include <ring3/syscall.h>
#include <sys/membarrier.h>
#include <sys/syscall.h>

int membarrier(int command, int flags) { return (int)__r3_ret(r3_syscall3(command, flags, 0, SYS_membarrier)); }
