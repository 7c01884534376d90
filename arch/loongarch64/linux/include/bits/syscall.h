/* loongarch64: the generic table as it is. */
#define __R3_GENERIC_SYSCALLS
#include <bits/syscall_generic.h>
