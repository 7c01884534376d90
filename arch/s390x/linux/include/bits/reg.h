/* Offset of a register in the user area, in bytes. Kernel: arch/s390/include/uapi/asm/ptrace.h. */
#define PT_PSWMASK  0x00
#define PT_PSWADDR  0x08 /* the PC */
#define PT_GPR0     0x10
#define PT_GPR1     0x18
#define PT_GPR2     0x20
#define PT_GPR3     0x28
#define PT_GPR4     0x30
#define PT_GPR5     0x38
#define PT_GPR6     0x40
#define PT_GPR7     0x48
#define PT_GPR8     0x50
#define PT_GPR9     0x58
#define PT_GPR10    0x60
#define PT_GPR11    0x68
#define PT_GPR12    0x70
#define PT_GPR13    0x78
#define PT_GPR14    0x80
#define PT_GPR15    0x88

#define PT_ACR0     0x90
#define PT_ACR1     0x94
#define PT_ACR2     0x98
#define PT_ACR3     0x9c
#define PT_ACR4     0xa0
#define PT_ACR5     0xa4
#define PT_ACR6     0xa8
#define PT_ACR7     0xac
#define PT_ACR8     0xb0
#define PT_ACR9     0xb4
#define PT_ACR10    0xb8
#define PT_ACR11    0xbc
#define PT_ACR12    0xc0
#define PT_ACR13    0xc4
#define PT_ACR14    0xc8
#define PT_ACR15    0xcc

#define PT_ORIGGPR2 0xd0 /* r2 at the entry of a system call */
#define PT_FPC      0xd8
#define PT_FPR0     0xe0
#define PT_FPR1     0xe8
#define PT_FPR2     0xf0
#define PT_FPR3     0xf8
#define PT_FPR4     0x100
#define PT_FPR5     0x108
#define PT_FPR6     0x110
#define PT_FPR7     0x118
#define PT_FPR8     0x120
#define PT_FPR9     0x128
#define PT_FPR10    0x130
#define PT_FPR11    0x138
#define PT_FPR12    0x140
#define PT_FPR13    0x148
#define PT_FPR14    0x150
#define PT_FPR15    0x158

#define PT_CR_9     0x160
#define PT_CR_10    0x168
#define PT_CR_11    0x170
#define PT_IEEE_IP  0x1a8
#define PT_LASTOFF  PT_IEEE_IP
#define PT_ENDREGS  0x1af
