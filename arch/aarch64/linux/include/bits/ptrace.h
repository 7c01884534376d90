/* ptrace requests of aarch64. Kernel: arch/arm64/include/uapi/asm/ptrace.h. */
#define PTRACE_SYSEMU            31 /* go on to the next system call, and do not do it */
#define PTRACE_SYSEMU_SINGLESTEP 32
#define PTRACE_PEEKMTETAGS       33 /* memory tags; Linux 5.10 */
#define PTRACE_POKEMTETAGS       34
