/* loongarch64: NT_PRSTATUS and NT_PRFPREG. Kernel: arch/loongarch/include/uapi/asm/ptrace.h. */
struct user_regs_struct {
    unsigned long regs[32];
    unsigned long orig_a0; /* a0 at the entry of a system call */
    unsigned long csr_era; /* the PC */
    unsigned long csr_badv;
    unsigned long reserved[10];
};
__R3_PIN_SIZE(struct user_regs_struct, 360, 8);

struct user_fp_struct {
    unsigned long fpr[32];
    unsigned long fcc;
    unsigned int  fcsr;
};
__R3_PIN_SIZE(struct user_fp_struct, 272, 8);

#define ELF_NGREG  45
#define ELF_NFPREG 34
typedef unsigned long elf_greg_t, elf_gregset_t[ELF_NGREG];
typedef union {
    double d;
    float  f;
} elf_fpreg_t;
typedef elf_fpreg_t elf_fpregset_t[ELF_NFPREG];
