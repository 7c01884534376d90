/* What a signal handler on powerpc64 finds of the interrupted program, and what getcontext(3) keeps.
 * Kernel: arch/powerpc/include/uapi/asm/{sigcontext,elf,ptrace}.h, arch/powerpc/include/asm/ucontext.h. */
#define MINSIGSTKSZ 8192
#define SIGSTKSZ    32768

#if __R3_BSD
typedef unsigned long greg_t, gregset_t[48]; /* at the index PT_* of <sys/ptrace.h> */
typedef double fpregset_t[33];               /* f0 .. f31, fpscr */

typedef struct {
    unsigned int vrregs[32][4] __attribute__((__aligned__(16)));
    struct {
#ifdef __BIG_ENDIAN__
        unsigned int _pad[3], vscr_word;
#else
        unsigned int vscr_word, _pad[3];
#endif
    } vscr;
    unsigned int vrsave, _pad[3];
} vrregset_t;
__R3_PIN_SIZE(vrregset_t, 544, 16);

struct pt_regs;
typedef struct sigcontext {
    unsigned long   _unused[4];
    int             signal;
    int             _pad0;
    unsigned long   handler;
    unsigned long   oldmask;
    struct pt_regs *regs; /* = gp_regs */
    gregset_t       gp_regs;
    fpregset_t      fp_regs;
    vrregset_t     *v_regs; /* into vmx_reserve, at a multiple of 16; null without VMX */
    long            vmx_reserve[34 + 34 + 32 + 1]; /* VMX, then the low halves of VSX 0..31 */
} mcontext_t;
__R3_PIN_FIELD(mcontext_t, gp_regs, 64);
__R3_PIN_FIELD(mcontext_t, v_regs, 712);
#else
typedef struct {
    long __regs[4 + 4 + 48 + 33 + 1 + 34 + 34 + 32 + 1];
} mcontext_t;
#endif
__R3_PIN_SIZE(mcontext_t, 1528, 8);

typedef struct __ucontext {
    unsigned long      uc_flags;
    struct __ucontext *uc_link;
    stack_t            uc_stack;
    sigset_t           uc_sigmask;
    mcontext_t         uc_mcontext;
} ucontext_t;
__R3_PIN_SIZE(ucontext_t, 1696, 8);
__R3_PIN_FIELD(ucontext_t, uc_mcontext, 168);
