/* What a signal handler on x86_64 finds of the interrupted program, and what getcontext(3) keeps.
 * Kernel: arch/x86/include/uapi/asm/{sigcontext,ucontext}.h. */
#define MINSIGSTKSZ 2048 /* enough without AVX; sysconf(_SC_MINSIGSTKSZ) knows the CPU's need */
#define SIGSTKSZ    8192

#if __R3_BSD
typedef long long greg_t, gregset_t[23];

/* The area of FXSAVE; the kernel may have put more behind it, told by magic numbers in padding. */
typedef struct _fpstate {
    unsigned short     cwd, swd, ftw, fop;
    unsigned long long rip, rdp;
    unsigned int       mxcsr, mxcr_mask;
    struct {
        unsigned short significand[4], exponent, padding[3];
    } _st[8];
    struct {
        unsigned int element[4];
    } _xmm[16];
    unsigned int padding[24];
} *fpregset_t;
__R3_PIN_SIZE(struct _fpstate, 512, 8);

struct sigcontext {
    unsigned long  r8, r9, r10, r11, r12, r13, r14, r15;
    unsigned long  rdi, rsi, rbp, rbx, rdx, rax, rcx, rsp, rip, eflags;
    unsigned short cs, gs, fs, ss; /* ss counts if uc_flags says UC_SIGCONTEXT_SS */
    unsigned long  err, trapno, oldmask, cr2;
    struct _fpstate *fpstate;
    unsigned long  reserved1[8];
};

/* The same registers, by index. */
typedef struct {
    gregset_t          gregs;
    fpregset_t         fpregs; /* null when the program used none */
    unsigned long long __reserved1[8];
} mcontext_t;
__R3_PIN_SIZE(struct sigcontext, 256, 8);
__R3_PIN_FIELD(mcontext_t, fpregs, 184);
#else
typedef struct {
    unsigned long __space[32];
} mcontext_t;
#endif
__R3_PIN_SIZE(mcontext_t, 256, 8);

typedef struct __ucontext {
    unsigned long      uc_flags;
    struct __ucontext *uc_link;
    stack_t            uc_stack;
    mcontext_t         uc_mcontext;
    sigset_t           uc_sigmask; /* of a handler's context the kernel wrote the first 8 bytes */
    unsigned long      __fpregs_mem[64]; /* getcontext's; not there in a handler's context */
} ucontext_t;
__R3_PIN_SIZE(ucontext_t, 936, 8);
__R3_PIN_FIELD(ucontext_t, uc_sigmask, 296);

#if __R3_BSD
#define UC_FP_XSTATE         0x1
#define UC_SIGCONTEXT_SS     0x2
#define UC_STRICT_RESTORE_SS 0x4
#endif

#if __R3_GNU
/* gregs[] */
#define REG_R8       0
#define REG_R9       1
#define REG_R10      2
#define REG_R11      3
#define REG_R12      4
#define REG_R13      5
#define REG_R14      6
#define REG_R15      7
#define REG_RDI      8
#define REG_RSI      9
#define REG_RBP     10
#define REG_RBX     11
#define REG_RDX     12
#define REG_RAX     13
#define REG_RCX     14
#define REG_RSP     15
#define REG_RIP     16
#define REG_EFL     17
#define REG_CSGSFS  18 /* cs, gs, fs, ss: 16 bits each, from the lowest */
#define REG_ERR     19
#define REG_TRAPNO  20
#define REG_OLDMASK 21
#define REG_CR2     22
#endif
