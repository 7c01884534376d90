/* ptrace requests of riscv64. Kernel: arch/riscv/include/uapi/asm/ptrace.h. */
#define PTRACE_GETFDPIC        33
#define PTRACE_GETFDPIC_EXEC   0
#define PTRACE_GETFDPIC_INTERP 1
