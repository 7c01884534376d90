/* What a signal handler on riscv64 finds of the interrupted program, and what getcontext(3) keeps.
 * Kernel: arch/riscv/include/uapi/asm/{sigcontext,ptrace,ucontext}.h; field names as in musl. */
#define MINSIGSTKSZ 2048 /* enough without V; sysconf(_SC_MINSIGSTKSZ) knows the CPU's need */
#define SIGSTKSZ    8192

typedef unsigned long __riscv_mc_gp_state[32];

struct __riscv_mc_f_ext_state {
    unsigned int __f[32];
    unsigned int __fcsr;
};
struct __riscv_mc_d_ext_state {
    unsigned long __f[32];
    unsigned int  __fcsr;
};
struct __riscv_mc_q_ext_state {
    unsigned long __f[64] __attribute__((__aligned__(16)));
    unsigned int  __fcsr;
    unsigned int  __reserved[3]; /* the last two head the records of further state */
};
union __riscv_mc_fp_state {
    struct __riscv_mc_f_ext_state __f;
    struct __riscv_mc_d_ext_state __d;
    struct __riscv_mc_q_ext_state __q;
};
__R3_PIN_SIZE(union __riscv_mc_fp_state, 528, 16);

typedef struct mcontext_t {
    __riscv_mc_gp_state       __gregs; /* x1 .. x31 at their own index, the PC at 0 */
    union __riscv_mc_fp_state __fpregs;
} mcontext_t;
__R3_PIN_SIZE(mcontext_t, 784, 16);

typedef struct __ucontext {
    unsigned long      uc_flags;
    struct __ucontext *uc_link;
    stack_t            uc_stack;
    sigset_t           uc_sigmask;
    mcontext_t         uc_mcontext;
} ucontext_t;
#define __uc_flags uc_flags
__R3_PIN_SIZE(ucontext_t, 960, 16);
__R3_PIN_FIELD(ucontext_t, uc_mcontext, 176);

#if __R3_BSD
typedef unsigned long             greg_t, gregset_t[32];
typedef union __riscv_mc_fp_state fpregset_t;
struct sigcontext {
    gregset_t  gregs;
    fpregset_t fpregs;
};
#endif

#if __R3_GNU
/* __gregs[] */
#define REG_PC  0
#define REG_RA  1
#define REG_SP  2
#define REG_TP  4
#define REG_S0  8
#define REG_S1  9
#define REG_A0 10
#define REG_S2 18
#define REG_NARGS 8
#endif
