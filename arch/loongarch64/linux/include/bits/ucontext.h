/* What a signal handler on loongarch64 finds of the interrupted program, and what getcontext(3) keeps.
 * Kernel: arch/loongarch/include/uapi/asm/{sigcontext,ucontext}.h; mcontext_t names as in musl. */
#define MINSIGSTKSZ 4096
#define SIGSTKSZ    16384

#if __R3_BSD
typedef unsigned long greg_t, gregset_t[32];

/* Behind the general registers stand records, each begun by a struct sctx_info, up to one of magic 0. */
struct sigcontext {
    unsigned long sc_pc;
    unsigned long sc_regs[32];
    unsigned int  sc_flags; /* SC_* */
    __extension__ unsigned long sc_extcontext[0] __attribute__((__aligned__(16)));
};
__R3_PIN_SIZE(struct sigcontext, 272, 16);

#define SC_USED_FP     (1 << 0)
#define SC_ADDRERR_RD  (1 << 30)
#define SC_ADDRERR_WR  (1 << 31)

#define CONTEXT_INFO_ALIGN 16
struct sctx_info {
    unsigned int  magic;
    unsigned int  size; /* bytes, this head too */
    unsigned long padding;
};

#define FPU_CTX_MAGIC  0x46505501
#define FPU_CTX_ALIGN  8
struct fpu_context {
    unsigned long regs[32];
    unsigned long fcc;
    unsigned int  fcsr;
};

#define LSX_CTX_MAGIC  0x53580001
#define LSX_CTX_ALIGN  16
struct lsx_context {
    unsigned long regs[2 * 32];
    unsigned long fcc;
    unsigned int  fcsr;
};

#define LASX_CTX_MAGIC 0x41535801
#define LASX_CTX_ALIGN 32
struct lasx_context {
    unsigned long regs[4 * 32];
    unsigned long fcc;
    unsigned int  fcsr;
};

#define LBT_CTX_MAGIC  0x42540001
#define LBT_CTX_ALIGN  8
struct lbt_context {
    unsigned long regs[4];
    unsigned int  eflags;
    unsigned int  ftop;
};
#endif

typedef struct {
    unsigned long __pc;
    unsigned long __gregs[32];
    unsigned int  __flags;
    __extension__ unsigned long __extcontext[0] __attribute__((__aligned__(16)));
} mcontext_t;
__R3_PIN_SIZE(mcontext_t, 272, 16);

typedef struct __ucontext {
    unsigned long      uc_flags;
    struct __ucontext *uc_link;
    stack_t            uc_stack;
    sigset_t           uc_sigmask;
    mcontext_t         uc_mcontext;
} ucontext_t;
__R3_PIN_SIZE(ucontext_t, 448, 16);
__R3_PIN_FIELD(ucontext_t, uc_mcontext, 176);

#if __R3_GNU
/* __gregs[] */
#define LARCH_NGREG     32
#define LARCH_REG_RA     1
#define LARCH_REG_SP     3
#define LARCH_REG_A0     4
#define LARCH_REG_S0    23
#define LARCH_REG_S1    24
#define LARCH_REG_S2    25
#define LARCH_REG_NARGS  8
#endif
