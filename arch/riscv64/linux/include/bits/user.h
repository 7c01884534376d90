/* riscv64: NT_PRSTATUS and NT_PRFPREG. Kernel: arch/riscv/include/uapi/asm/ptrace.h. */
#include <signal.h>

struct user_regs_struct {
    unsigned long pc, ra, sp, gp, tp, t0, t1, t2, s0, s1;
    unsigned long a0, a1, a2, a3, a4, a5, a6, a7;
    unsigned long s2, s3, s4, s5, s6, s7, s8, s9, s10, s11;
    unsigned long t3, t4, t5, t6;
};
__R3_PIN_SIZE(struct user_regs_struct, 256, 8);

#define ELF_NGREG  32
#define ELF_NFPREG 33
typedef unsigned long elf_greg_t, elf_gregset_t[ELF_NGREG];
#if __R3_POSIX
typedef union __riscv_mc_fp_state elf_fpregset_t;
#else
typedef struct { unsigned long __f[66] __attribute__((__aligned__(16))); } elf_fpregset_t;
#endif
