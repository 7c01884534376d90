; void *memset(void *dest, int c, size_t n), by SSE2 stores that overlap in the middle; from REP_MIN on by
; `rep stosq`, whose start costs as much as the loop takes for some 2,000 bytes, and more behind many stores.
;
; What a short call costs is its taken branches: up to 32 bytes one at most.

%include "arch/x86_64/asm.inc"

REP_MIN equ 2048

FUNCTION memset, 64
        mov     rax, rdi
        movd    xmm0, esi
        cmp     rdx, 4
        jb      .below4
        punpcklbw xmm0, xmm0
        pshuflw xmm0, xmm0, 0
        cmp     rdx, 16
        jb      .below16
        punpcklqdq xmm0, xmm0
        cmp     rdx, 64
        ja      .above64
        movups  [rdi], xmm0
        movups  [rdi + rdx - 16], xmm0
        cmp     rdx, 32
        jbe     .done
        movups  [rdi + 16], xmm0
        movups  [rdi + rdx - 32], xmm0
.done:  ret

.below4:
        test    edx, edx
        jz      .zero
        mov     [rdi], sil
        mov     [rdi + rdx - 1], sil
        cmp     edx, 2
        ja      .third
        ret
.third: mov     [rdi + 1], sil
.zero:  ret

.below16:
        movd    [rdi], xmm0
        movd    [rdi + rdx - 4], xmm0
        cmp     edx, 8
        jae     .from8
        ret
.from8: movq    [rdi], xmm0
        movq    [rdi + rdx - 8], xmm0
        ret

.above64:
        movups  [rdi], xmm0
        movups  [rdi + 16], xmm0
        movups  [rdi + 32], xmm0
        movups  [rdi + 48], xmm0
        lea     rcx, [rdi + rdx - 64]
        and     rdi, -16
        add     rdi, 64
        cmp     rdx, REP_MIN
        jae     .rep
        movups  [rcx], xmm0             ; from here on all is set
        movups  [rcx + 16], xmm0
        movups  [rcx + 32], xmm0
        movups  [rcx + 48], xmm0
        cmp     rdi, rcx
        jae     .zero
.loop:  movaps  [rdi], xmm0
        movaps  [rdi + 16], xmm0
        movaps  [rdi + 32], xmm0
        movaps  [rdi + 48], xmm0
        add     rdi, 64
        cmp     rdi, rcx
        jb      .loop
        ret

.rep:   mov     rdx, rax
        movq    rax, xmm0
        movq    [rcx + 56], xmm0
        sub     rcx, rdi
        add     rcx, 64
        shr     rcx, 3
        rep stosq
        mov     rax, rdx
        ret
