; void *memset(void *dest, int c, size_t n), by SSE2 stores that overlap in the middle; from REP_MIN on by
; `rep stosq`, whose start costs as much as the loop takes for some 1,000 bytes.

%include "arch/x86_64/asm.inc"

REP_MIN equ 2048

FUNCTION memset, 64
        movd    xmm0, esi
        mov     rax, rdi
        punpcklbw xmm0, xmm0
        pshuflw xmm0, xmm0, 0
        cmp     rdx, 16
        jb      .below16
        punpcklqdq xmm0, xmm0
        movups  [rdi], xmm0
        movups  [rdi + rdx - 16], xmm0
        cmp     rdx, 32
        jbe     .done
        movups  [rdi + 16], xmm0
        movups  [rdi + rdx - 32], xmm0
        cmp     rdx, 64
        jbe     .done
        movups  [rdi + 32], xmm0
        movups  [rdi + 48], xmm0
        movups  [rdi + rdx - 64], xmm0
        movups  [rdi + rdx - 48], xmm0
        cmp     rdx, 128
        jbe     .done
        cmp     rdx, REP_MIN
        jae     .rep

        lea     rdx, [rdi + rdx - 64]   ; from here on all is set
        and     rdi, -16
        add     rdi, 64
.loop:  movaps  [rdi], xmm0
        movaps  [rdi + 16], xmm0
        movaps  [rdi + 32], xmm0
        movaps  [rdi + 48], xmm0
        add     rdi, 64
        cmp     rdi, rdx
        jb      .loop
.done:  ret

.rep:   mov     r8, rax
        movq    rax, xmm0
        lea     rcx, [rdx - 64]         ; all but the first 64 bytes, less those before the alignment
        add     rdi, 64
        mov     edx, edi
        and     edx, 15
        sub     rdi, rdx
        add     rcx, rdx
        shr     rcx, 3
        rep stosq
        mov     rax, r8
        ret

.below16:
        cmp     edx, 4
        jae     .from4
        test    edx, edx
        jz      .done
        mov     [rdi], sil
        mov     [rdi + rdx - 1], sil
        shr     edx, 1                  ; the middle one of 3
        mov     [rdi + rdx], sil
        ret
.from4: cmp     edx, 8
        jae     .from8
        movd    [rdi], xmm0
        movd    [rdi + rdx - 4], xmm0
        ret
.from8: movq    [rdi], xmm0
        movq    [rdi + rdx - 8], xmm0
        ret
