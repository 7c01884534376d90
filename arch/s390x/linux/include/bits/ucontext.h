/* What a signal handler on s390x finds of the interrupted program, and what getcontext(3) keeps.
 * Kernel: arch/s390/include/uapi/asm/{sigcontext,ucontext}.h; mcontext_t names as in musl. */
#define MINSIGSTKSZ 2048 /* musl has 4096 and 10240, the kernel 2048 and 8192 */
#define SIGSTKSZ    8192

#if __R3_BSD
typedef unsigned long greg_t, gregset_t[27];
typedef struct {
    unsigned long mask;
    unsigned long addr; /* the PC */
} __psw_t;
typedef union {
    double d;
    float  f;
} fpreg_t;
typedef struct {
    unsigned int fpc;
    fpreg_t      fprs[16];
} fpregset_t;
__R3_PIN_SIZE(fpregset_t, 136, 8);

typedef struct {
    __psw_t       psw;
    unsigned long gregs[16];
    unsigned int  aregs[16]; /* aregs[0], aregs[1]: the thread pointer, high word first */
    fpregset_t    fpregs;
} mcontext_t;
__R3_PIN_FIELD(mcontext_t, fpregs, 208);

struct sigcontext {
    unsigned long oldmask[1];
    struct {
        struct {
            __psw_t       psw;
            unsigned long gprs[16];
            unsigned int  acrs[16];
        } regs;
        struct {
            unsigned int fpc;
            double       fprs[16];
        } fpregs;
    } *sregs;
};
__R3_PIN_SIZE(struct sigcontext, 16, 8);

#define UC_GPRS_HIGH 1
#define UC_VXRS      2 /* vector registers stand behind the ucontext_t */
#else
typedef struct {
    unsigned long __regs[43];
} mcontext_t;
#endif
__R3_PIN_SIZE(mcontext_t, 344, 8);

typedef struct __ucontext {
    unsigned long      uc_flags;
    struct __ucontext *uc_link;
    stack_t            uc_stack;
    mcontext_t         uc_mcontext;
    sigset_t           uc_sigmask;
} ucontext_t;
__R3_PIN_SIZE(ucontext_t, 512, 8);
__R3_PIN_FIELD(ucontext_t, uc_sigmask, 384);
