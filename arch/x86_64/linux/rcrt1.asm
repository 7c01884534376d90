; Entry of a static PIE: as crt1, but the image relocates itself before any other C runs.

%include "arch/x86_64/asm.inc"
extern __r3_relocate
extern __r3_start_pie

FUNCTION _start
    xor ebp, ebp
    mov rdi, rsp
    call __r3_relocate
    mov rdi, rsp
    call __r3_start_pie
