/* riscv64: the generic table, two calls of its own, three that newer CPUs went without. */
#define __R3_GENERIC_SYSCALLS
#include <bits/syscall_generic.h>

#define __NR_getrlimit               163
#define __NR_setrlimit               164
#define __NR_riscv_hwprobe           (__NR_arch_specific_syscall + 14)
#define __NR_riscv_flush_icache      (__NR_arch_specific_syscall + 15)
#define __NR_memfd_secret            447

#define SYS_getrlimit               __NR_getrlimit
#define SYS_setrlimit               __NR_setrlimit
#define SYS_riscv_hwprobe           __NR_riscv_hwprobe
#define SYS_riscv_flush_icache      __NR_riscv_flush_icache
#define SYS_memfd_secret            __NR_memfd_secret
