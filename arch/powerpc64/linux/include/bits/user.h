/* powerpc64: PTRACE_GETREGS, PTRACE_GETFPREGS, PTRACE_GETVRREGS, and the user area.
 * Kernel: arch/powerpc/include/uapi/asm/{ptrace,elf}.h, arch/powerpc/include/asm/user.h. */
struct pt_regs {
    unsigned long gpr[32];
    unsigned long nip, msr;
    unsigned long orig_gpr3; /* r3 at the entry of a system call */
    unsigned long ctr, link, xer, ccr, softe;
    unsigned long trap, dar, dsisr, result;
};
__R3_PIN_SIZE(struct pt_regs, 352, 8);
#define user_regs_struct pt_regs

#define ELF_NGREG  48
#define ELF_NFPREG 33
#define ELF_NVRREG 34
typedef unsigned long elf_greg_t, elf_gregset_t[ELF_NGREG]; /* at the index PT_* of <sys/reg.h> */
typedef double elf_fpreg_t, elf_fpregset_t[ELF_NFPREG];
typedef struct {
    unsigned int u[4] __attribute__((__aligned__(16)));
} elf_vrreg_t, elf_vrregset_t[ELF_NVRREG];
__R3_PIN_SIZE(elf_vrregset_t, 544, 16);

struct user {
    struct pt_regs regs;
    unsigned long  u_tsize, u_dsize, u_ssize;
    unsigned long  start_code, start_data, start_stack;
    long           signal;
    void          *u_ar0;
    unsigned long  magic;
    char           u_comm[32];
};
__R3_PIN_SIZE(struct user, 456, 8);
