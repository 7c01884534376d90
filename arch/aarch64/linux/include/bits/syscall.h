/* aarch64: the generic table and four calls that newer CPUs went without. */
#define __R3_GENERIC_SYSCALLS
#include <bits/syscall_generic.h>

#define __NR_renameat                38
#define __NR_getrlimit               163
#define __NR_setrlimit               164
#define __NR_memfd_secret            447

#define SYS_renameat                __NR_renameat
#define SYS_getrlimit               __NR_getrlimit
#define SYS_setrlimit               __NR_setrlimit
#define SYS_memfd_secret            __NR_memfd_secret
