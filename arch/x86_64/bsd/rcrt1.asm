; Entry of a static PIE: as crt1, but the image relocates itself before any other C runs: its link-time base is 0, so
; __ehdr_start is the load bias.

%include "arch/x86_64/asm.inc"
extern _DYNAMIC
extern __ehdr_start
extern __r3_relocate
extern __r3_start_pie

FUNCTION _start
    mov rbx, rdi
    and rsp, -16
    lea rdi, [rel _DYNAMIC]
    lea rsi, [rel __ehdr_start]
    call __r3_relocate
    mov rdi, rbx
    call __r3_start_pie
