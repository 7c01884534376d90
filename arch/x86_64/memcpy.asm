; void *memcpy(void *restrict dest, const void *restrict src, size_t n), by SSE2 registers.
;
; Sizes up to 64 are moved by loads that overlap in the middle, all of them done before the first store, which
; memmove relies on. From REP_MIN on `rep movsq` wins, whose start costs what the loop takes for some 1,500 bytes;
; `rep movsb` is no faster where it is fast, and very slow on CPUs before 2012. In between goes a loop upwards.
; The way to the loop has one taken branch and no needless store: that decides the sizes around 100.

%include "arch/x86_64/asm.inc"

REP_MIN equ 2048

FUNCTION memcpy, 64
        mov     rax, rdi
        cmp     rdx, 16
        jb      .below16
        movups  xmm0, [rsi]
        movups  xmm1, [rsi + rdx - 16]
        cmp     rdx, 64
        ja      .above64
        cmp     rdx, 32
        ja      .above32
        movups  [rdi], xmm0
        movups  [rdi + rdx - 16], xmm1
        ret

.above32:
        movups  xmm2, [rsi + 16]
        movups  xmm3, [rsi + rdx - 32]
        movups  [rdi], xmm0
        movups  [rdi + 16], xmm2
        movups  [rdi + rdx - 32], xmm3
        movups  [rdi + rdx - 16], xmm1
        ret

.above64:
        cmp     rdx, REP_MIN
        jb      __r3_memcpy_up
        lea     r8, [rdi + rdx - 16]
        add     rdi, 16                 ; up to dest's alignment
        and     rdi, -16
        mov     rcx, rdi
        sub     rcx, rax
        add     rsi, rcx
        sub     rdx, rcx
        mov     rcx, rdx
        shr     rcx, 3
        rep movsq
        movups  [r8], xmm1
        movups  [rax], xmm0
        ret

.below16:
        cmp     edx, 4
        jae     .from4
        test    edx, edx
        jz      .done
        movzx   ecx, byte [rsi]
        movzx   r8d, byte [rsi + rdx - 1]
        mov     r9d, edx
        shr     r9d, 1                  ; the middle one of 3
        movzx   esi, byte [rsi + r9]
        mov     [rdi], cl
        mov     [rdi + r9], sil
        mov     [rdi + rdx - 1], r8b
.done:  ret
.from4: cmp     edx, 8
        jae     .from8
        mov     ecx, [rsi]
        mov     esi, [rsi + rdx - 4]
        mov     [rdi], ecx
        mov     [rdi + rdx - 4], esi
        ret
.from8: mov     rcx, [rsi]
        mov     rsi, [rsi + rdx - 8]
        mov     [rdi], rcx
        mov     [rdi + rdx - 8], rsi
        ret

; Upwards, n > 64, with dest in rax as well, the first 16 bytes in xmm0 and the last 16 in xmm1: these are stored last,
; so dest may lie below src and overlap.
        global  __r3_memcpy_up:function hidden
        align   16
__r3_memcpy_up:
        lea     r8, [rdi + rdx - 16]
        sub     rsi, rdi
        lea     rdx, [r8 - 16]
        add     rdi, 16
        and     rdi, -16
.loop:  movups  xmm2, [rsi + rdi]
        movups  xmm3, [rsi + rdi + 16]
        movaps  [rdi], xmm2
        movaps  [rdi + 16], xmm3
        add     rdi, 32
        cmp     rdi, rdx
        jb      .loop
        cmp     rdi, r8
        jae     .ends
        movups  xmm2, [rsi + rdi]
        movaps  [rdi], xmm2
.ends:  movups  [r8], xmm1
        movups  [rax], xmm0
        ret
