/* What a signal handler on mips64 finds of the interrupted program, and what getcontext(3) keeps.
 * Kernel: arch/mips/include/uapi/asm/{sigcontext,ucontext}.h, ABI n64; mcontext_t names as in musl. */
#define MINSIGSTKSZ 2048
#define SIGSTKSZ    8192

#if __R3_BSD
typedef unsigned long long greg_t, gregset_t[32];
typedef struct {
    union {
        double fp_dregs[32];
        struct {
            float        _fp_fregs;
            unsigned int _fp_pad;
        } fp_fregs[32];
    } fp_r;
} fpregset_t;

struct sigcontext {
    unsigned long long sc_regs[32], sc_fpregs[32];
    unsigned long long sc_mdhi, sc_hi1, sc_hi2, sc_hi3;
    unsigned long long sc_mdlo, sc_lo1, sc_lo2, sc_lo3;
    unsigned long long sc_pc;
    unsigned int sc_fpc_csr, sc_used_math, sc_dsp, sc_reserved;
};

typedef struct {
    gregset_t    gregs;
    fpregset_t   fpregs;
    greg_t       mdhi, hi1, hi2, hi3;
    greg_t       mdlo, lo1, lo2, lo3;
    greg_t       pc;
    unsigned int fpc_csr, used_math, dsp, reserved;
} mcontext_t;
__R3_PIN_SIZE(struct sigcontext, 600, 8);
__R3_PIN_FIELD(mcontext_t, pc, 576);
#else
typedef struct {
    unsigned long long __regs[75];
} mcontext_t;
#endif
__R3_PIN_SIZE(mcontext_t, 600, 8);

typedef struct __ucontext {
    unsigned long      uc_flags;
    struct __ucontext *uc_link;
    stack_t            uc_stack;
    mcontext_t         uc_mcontext;
    sigset_t           uc_sigmask; /* of a handler's context the kernel wrote the first 16 bytes */
} ucontext_t;
__R3_PIN_SIZE(ucontext_t, 768, 8);
__R3_PIN_FIELD(ucontext_t, uc_sigmask, 640);
