; Entry of a static program. The kernel gives rsp = argc, argv..., 0, envp..., 0, auxv, aligned to 16
; (x86-64 psABI, 3.4.1), and clears all other registers (Linux, ELF_PLAT_INIT): rbp = 0 ends the chain of frames.

%include "arch/x86_64/asm.inc"
extern __r3_start

FUNCTION _start
    mov rdi, rsp
    call __r3_start
