; Entry of a static program. The kernel gives rdi = argc, argv..., 0, envp..., 0, auxv; rsp stands at or up to 8 bytes
; below it and is 8 mod 16. The other registers are clear: rbp = 0 ends the chain of frames.

%include "arch/x86_64/asm.inc"
extern __r3_start

FUNCTION _start
    and rsp, -16
    call __r3_start
