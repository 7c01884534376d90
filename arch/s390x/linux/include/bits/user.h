/* s390x: the user area, PTRACE_PEEKUSR_AREA. Kernel: arch/s390/include/uapi/asm/ptrace.h. */
struct _user_psw_struct {
    unsigned long mask;
    unsigned long addr; /* the PC */
};

typedef union {
    double d;
    float  f;
} elf_fpreg_t;
typedef struct {
    unsigned int fpc;
    elf_fpreg_t  fprs[16];
} elf_fpregset_t;
__R3_PIN_SIZE(elf_fpregset_t, 136, 8);

#define ELF_NGREG 27
typedef unsigned long elf_greg_t, elf_gregset_t[ELF_NGREG];

/* Program event recording: the hardware's watchpoints. */
struct _user_per_struct {
    unsigned long  control_regs[3];
    unsigned int   single_step : 1, instruction_fetch : 1, : 30;
    unsigned long  starting_addr, ending_addr;
    unsigned short perc_atmid;
    unsigned long  address;
    unsigned char  access_id;
};

struct user_regs_struct {
    struct _user_psw_struct psw;
    unsigned long           gprs[16];
    unsigned int            acrs[16];
    unsigned long           orig_gpr2; /* r2 at the entry of a system call */
    elf_fpregset_t          fp_regs;
    struct _user_per_struct per_info;
    unsigned long           ieee_instruction_pointer;
};
__R3_PIN_SIZE(struct user_regs_struct, 432, 8);
__R3_PIN_FIELD(struct user_regs_struct, per_info, 352);

struct user {
    struct user_regs_struct  regs;
    unsigned long            u_tsize, u_dsize, u_ssize;
    unsigned long            start_code, start_stack;
    long                     signal;
    struct user_regs_struct *u_ar0;
    unsigned long            magic;
    char                     u_comm[32];
};
__R3_PIN_SIZE(struct user, 528, 8);
