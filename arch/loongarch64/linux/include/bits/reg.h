/* Index of a register in the user area. Kernel: arch/loongarch/include/uapi/asm/ptrace.h. */
#define GPR_BASE 0
#define GPR_NUM  32
#define GPR_END  (GPR_BASE + GPR_NUM - 1)
#define ARG0     (GPR_END + 1) /* a0 at the entry of a system call */
#define PC       (GPR_END + 2)
#define BADVADDR (GPR_END + 3)
