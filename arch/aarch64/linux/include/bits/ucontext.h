/* What a signal handler on aarch64 finds of the interrupted program, and what getcontext(3) keeps.
 * Kernel: arch/arm64/include/uapi/asm/{sigcontext,ucontext}.h. */
#define MINSIGSTKSZ 5120 /* enough without SVE; sysconf(_SC_MINSIGSTKSZ) knows the CPU's need */
#define SIGSTKSZ    16384

#if __R3_BSD
typedef unsigned long greg_t, gregset_t[34]; /* regs, sp, pc, pstate */
typedef struct {
    __uint128_t  vregs[32];
    unsigned int fpsr, fpcr;
} fpregset_t;
__R3_PIN_SIZE(fpregset_t, 528, 16);

typedef struct sigcontext {
    unsigned long fault_address;
    unsigned long regs[31];
    unsigned long sp, pc, pstate;
    /* Records, each begun by a struct _aarch64_ctx, up to one of magic 0 and size 0. */
    unsigned char __reserved[4096] __attribute__((__aligned__(16)));
} mcontext_t;

struct _aarch64_ctx {
    unsigned int magic;
    unsigned int size; /* bytes, this head too */
};

#define FPSIMD_MAGIC 0x46508001
struct fpsimd_context {
    struct _aarch64_ctx head;
    unsigned int fpsr, fpcr;
    __uint128_t  vregs[32];
};
__R3_PIN_SIZE(struct fpsimd_context, 528, 16);

#define ESR_MAGIC 0x45535201
struct esr_context {
    struct _aarch64_ctx head;
    unsigned long esr;
};

#define POE_MAGIC 0x504f4530
struct poe_context {
    struct _aarch64_ctx head;
    unsigned long por_el0;
};

#define EXTRA_MAGIC 0x45585401
struct extra_context {
    struct _aarch64_ctx head;
    unsigned long datap; /* further records, right behind the record that ends these */
    unsigned int  size;
    unsigned int  __reserved[3];
};

#define SVE_MAGIC 0x53564501
#define SVE_SIG_FLAG_SM 0x1 /* streaming mode */
struct sve_context {
    struct _aarch64_ctx head;
    unsigned short vl; /* bytes of a Z register */
    unsigned short flags;
    unsigned short __reserved[2];
};

#define TPIDR2_MAGIC 0x54504902
struct tpidr2_context {
    struct _aarch64_ctx head;
    unsigned long tpidr2;
};

#define FPMR_MAGIC 0x46504d52
struct fpmr_context {
    struct _aarch64_ctx head;
    unsigned long fpmr;
};

#define ZA_MAGIC 0x54366345
struct za_context {
    struct _aarch64_ctx head;
    unsigned short vl;
    unsigned short __reserved[3];
};

#define ZT_MAGIC 0x5a544e01
struct zt_context {
    struct _aarch64_ctx head;
    unsigned short nregs;
    unsigned short __reserved[3];
};
#else
typedef struct {
    long double __regs[18 + 256];
} mcontext_t;
#endif
__R3_PIN_SIZE(mcontext_t, 4384, 16);

typedef struct __ucontext {
    unsigned long      uc_flags;
    struct __ucontext *uc_link;
    stack_t            uc_stack;
    sigset_t           uc_sigmask;
    mcontext_t         uc_mcontext;
} ucontext_t;
__R3_PIN_SIZE(ucontext_t, 4560, 16);
__R3_PIN_FIELD(ucontext_t, uc_mcontext, 176);
