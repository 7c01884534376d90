/* mips64: PTRACE_GETREGS, and the user area. Kernel: arch/mips/include/uapi/asm/ptrace.h,
 * arch/mips/include/asm/{elf,user}.h. */
struct pt_regs {
    unsigned long long regs[32];
    unsigned long long lo, hi;
    unsigned long long cp0_epc, cp0_badvaddr, cp0_status, cp0_cause;
};
__R3_PIN_SIZE(struct pt_regs, 304, 8);
#define user_regs_struct pt_regs

#define ELF_NGREG  45
#define ELF_NFPREG 33
typedef unsigned long elf_greg_t, elf_gregset_t[ELF_NGREG]; /* at the index EF_* of <sys/reg.h> */
typedef double elf_fpreg_t, elf_fpregset_t[ELF_NFPREG];

struct user {
    unsigned long       regs[102];
    unsigned long       u_tsize, u_dsize, u_ssize;
    unsigned long long  start_code, start_data, start_stack;
    long long           signal;
    unsigned long long *u_ar0;
    unsigned long long  magic;
    char                u_comm[32];
};
__R3_PIN_SIZE(struct user, 920, 8);
