; void *memmove(void *dest, const void *src, size_t n).
;
; memcpy loads all before it stores up to 64 bytes, and moves upwards safely from __r3_memcpy_up on; what is left for
; here is the loop downwards, when dest lies within src's bytes.

%include "arch/x86_64/asm.inc"

REP_MIN equ 16384                       ; from here on memcpy's `rep movsq` upwards wins, overlap or not

extern memcpy, __r3_memcpy_up

FUNCTION memmove, 16
        cmp     rdx, 64
        jbe     memcpy
        mov     rcx, rdi
        sub     rcx, rsi
        mov     r8, rcx
        neg     r8
        cmp     r8, rdx
        jae     .not_below
        cmp     rdx, REP_MIN
        jae     memcpy
        mov     rax, rdi
        movups  xmm0, [rsi]
        movups  xmm1, [rsi + rdx - 16]
        jmp     __r3_memcpy_up

.not_below:
        cmp     rcx, rdx
        jae     memcpy                  ; no overlap

        mov     rax, rdi
        movups  xmm0, [rsi]             ; the first and the last 16 bytes: stored last
        movups  xmm1, [rsi + rdx - 16]
        lea     r8, [rdi + rdx - 16]
        sub     rsi, rdi
        lea     rdx, [r8 + 15]
        and     rdx, -16
        add     rdi, 32
.loop:  movups  xmm2, [rsi + rdx - 16]
        movups  xmm3, [rsi + rdx - 32]
        movaps  [rdx - 16], xmm2
        movaps  [rdx - 32], xmm3
        sub     rdx, 32
        cmp     rdx, rdi
        ja      .loop
        sub     rdi, 16
        cmp     rdx, rdi
        jbe     .ends
        movups  xmm2, [rsi + rdx - 16]
        movaps  [rdx - 16], xmm2
.ends:  movups  [r8], xmm1
        movups  [rax], xmm0
        ret
