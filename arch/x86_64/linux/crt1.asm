; Entry of a static program. The kernel gives rsp = argc, argv..., 0, envp..., 0, auxv, aligned to 16;
; rbp is cleared to end the chain of frames (x86-64 psABI, 3.4.1).

%include "arch/x86_64/asm.inc"
extern __r3_start

FUNCTION _start
    xor ebp, ebp
    mov rdi, rsp
    call __r3_start
