; Where a signal handler returns to on x86_64: the kernel has no restorer of its own (SA_RESTORER).

%include "arch/x86_64/asm.inc"

SYS_rt_sigreturn equ 15

FUNCTION __r3_sigreturn
        mov     eax, SYS_rt_sigreturn
        syscall
        hlt
