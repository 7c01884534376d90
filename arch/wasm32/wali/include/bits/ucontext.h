/* What a signal handler finds of the interrupted program: nothing, since the engine shows a module no registers. The type
 * is there for the handlers' signatures. Sizes of stacks: musl's. */
#define MINSIGSTKSZ 2048
#define SIGSTKSZ    8192

typedef struct {
    int __none;
} mcontext_t;

typedef struct __ucontext {
    unsigned long      uc_flags;
    struct __ucontext *uc_link;
    stack_t            uc_stack;
    mcontext_t         uc_mcontext;
    sigset_t           uc_sigmask;
} ucontext_t;
