/* The registers of an interrupted or made context: machine/ucontext.h, sys/ucontext.h of the kernel. */
#ifndef _BITS_UCONTEXT_H
#define _BITS_UCONTEXT_H

typedef struct __attribute__((__aligned__(64))) {
    __register_t mc_onstack;
    __register_t mc_rdi, mc_rsi, mc_rdx, mc_rcx, mc_r8, mc_r9;
    __register_t mc_rax, mc_rbx, mc_rbp, mc_r10, mc_r11, mc_r12, mc_r13, mc_r14, mc_r15;
    __register_t mc_xflags, mc_trapno, mc_addr, mc_flags, mc_err;
    __register_t mc_rip, mc_cs, mc_rflags, mc_rsp, mc_ss;
    unsigned int mc_len;      /* sizeof(mcontext_t) */
    unsigned int mc_fpformat; /* _MC_FPFMT_ */
    unsigned int mc_ownedfp;  /* _MC_FPOWNED_ */
    unsigned int mc_reserved;
    unsigned int mc_unused[8];
    int          mc_fpregs[256]; /* FXSAVE or XSAVE image */
} mcontext_t;
__R3_PIN_SIZE(mcontext_t, 1280, 64);
__R3_PIN_FIELD(mcontext_t, mc_rip, 168);
__R3_PIN_FIELD(mcontext_t, mc_fpregs, 256);

typedef struct ucontext_t {
    sigset_t           uc_sigmask;
    mcontext_t         uc_mcontext;
    struct ucontext_t *uc_link;
    stack_t            uc_stack;
    void             (*uc_cofunc)(struct ucontext_t *, void *);
    void              *uc_arg;
    int                __spare[4];
} ucontext_t;
__R3_PIN_SIZE(ucontext_t, 1408, 64);
__R3_PIN_FIELD(ucontext_t, uc_link, 1344);

#if __R3_BSD
#define _MC_FPFMT_NODEV  0x10000
#define _MC_FPFMT_387    0x10001
#define _MC_FPFMT_XMM    0x10002
#define _MC_FPFMT_YMM    0x10003
#define _MC_FPOWNED_NONE 0x20000
#define _MC_FPOWNED_FPU  0x20001
#define _MC_FPOWNED_PCB  0x20002
#endif

#endif
