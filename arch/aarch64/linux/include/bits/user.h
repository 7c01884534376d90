/* aarch64: NT_PRSTATUS and NT_PRFPREG. Kernel: arch/arm64/include/uapi/asm/ptrace.h. */
struct user_regs_struct {
    unsigned long long regs[31];
    unsigned long long sp, pc, pstate;
};
__R3_PIN_SIZE(struct user_regs_struct, 272, 8);

struct user_fpsimd_struct {
    __uint128_t  vregs[32];
    unsigned int fpsr, fpcr;
};
__R3_PIN_SIZE(struct user_fpsimd_struct, 528, 16);

#define ELF_NREG 34
typedef unsigned long elf_greg_t, elf_gregset_t[ELF_NREG];
typedef struct user_fpsimd_struct elf_fpregset_t;
