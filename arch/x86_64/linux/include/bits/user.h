/* x86_64: PTRACE_GETREGS, PTRACE_GETFPREGS, and the user area.
 * Kernel: arch/x86/include/asm/{user_64,elf}.h. */
struct user_regs_struct {
    unsigned long r15, r14, r13, r12, rbp, rbx, r11, r10, r9, r8;
    unsigned long rax, rcx, rdx, rsi, rdi;
    unsigned long orig_rax; /* number of the system call, -1 outside of one */
    unsigned long rip, cs, eflags, rsp, ss;
    unsigned long fs_base, gs_base, ds, es, fs, gs;
};
__R3_PIN_SIZE(struct user_regs_struct, 216, 8);

/* The area of FXSAVE. */
typedef struct user_fpregs_struct {
    uint16_t cwd, swd, ftw, fop;
    uint64_t rip, rdp;
    uint32_t mxcsr, mxcr_mask;
    uint32_t st_space[32];  /* 8 registers, 16 bytes each */
    uint32_t xmm_space[64]; /* 16 registers, 16 bytes each */
    uint32_t padding[24];
} elf_fpregset_t;
__R3_PIN_SIZE(struct user_fpregs_struct, 512, 8);

#define ELF_NGREG 27
typedef unsigned long long elf_greg_t, elf_gregset_t[ELF_NGREG];

struct user {
    struct user_regs_struct    regs;
    int                        u_fpvalid;
    struct user_fpregs_struct  i387;
    unsigned long              u_tsize, u_dsize, u_ssize;
    unsigned long              start_code, start_stack;
    long                       signal;
    int                        reserved;
    struct user_regs_struct   *u_ar0;
    struct user_fpregs_struct *u_fpstate;
    unsigned long              magic;
    char                       u_comm[32];
    unsigned long              u_debugreg[8];
};
__R3_PIN_SIZE(struct user, 912, 8);
__R3_PIN_FIELD(struct user, u_debugreg, 848);
