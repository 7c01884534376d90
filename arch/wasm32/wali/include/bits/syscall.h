/* x86_64's numbers on every CPU that the engine runs on: WALI specification. */
#include <bits/syscall_x86_64.h>

#define SYS_fadvise SYS_fadvise64 /* the name in the specification */
