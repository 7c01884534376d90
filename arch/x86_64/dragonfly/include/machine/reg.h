/* The registers that ptrace(2) tells. Layout: machine/reg.h of the kernel. */
#ifndef _MACHINE_REG_H
#define _MACHINE_REG_H

#include <features.h>
#include <bits/types.h>

struct reg {
    __register_t r_rdi;
    __register_t r_rsi;
    __register_t r_rdx;
    __register_t r_rcx;
    __register_t r_r8;
    __register_t r_r9;
    __register_t r_rax;
    __register_t r_rbx;
    __register_t r_rbp;
    __register_t r_r10;
    __register_t r_r11;
    __register_t r_r12;
    __register_t r_r13;
    __register_t r_r14;
    __register_t r_r15;
    __register_t r_xflags;
    __register_t r_trapno;
    __register_t r_addr;
    __register_t r_flags;
    __register_t r_err;
    __register_t r_rip;
    __register_t r_cs;
    __register_t r_rflags;
    __register_t r_rsp;
    __register_t r_ss;
};
__R3_PIN_SIZE(struct reg, 200, 8);
__R3_PIN_FIELD(struct reg, r_rip, 160);

struct fpreg {
    unsigned long fpr_env[4];
    unsigned char fpr_acc[8][16];
    unsigned char fpr_xacc[16][16];
    unsigned long fpr_spare[12];
};
__R3_PIN_SIZE(struct fpreg, 512, 8);

struct dbreg {
    unsigned long dr[16];
};
__R3_PIN_SIZE(struct dbreg, 128, 8);

#endif
