/* ptrace requests of loongarch64. Kernel: arch/loongarch/include/uapi/asm/ptrace.h. */
#define PTRACE_SYSEMU            31 /* go on to the next system call, and do not do it */
#define PTRACE_SYSEMU_SINGLESTEP 32
