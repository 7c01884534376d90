; void *memcpy(void *restrict dest, const void *restrict src, size_t n), by SSE2 registers.
;
; Sizes up to 64 are moved by loads that overlap in the middle, all of them done before the first store, which
; memmove relies on. In between goes a loop upwards, each load next to its store and dest as it stands: measured
; faster than groups of four and than an aligned dest. From REP_MIN on `rep movsq` wins. The up to 7 bytes behind it
; are left to `rep movsb`: a store that overlaps the end of what `rep` stored waits for it, some 7 ns. `rep movsb`
; for all is no faster, and very slow on CPUs before 2012.
;
; What a short call costs is its taken branches: hence the order of the pieces.

%include "arch/x86_64/asm.inc"

REP_MIN equ 2048

FUNCTION memcpy, 64
        mov     rax, rdi
        cmp     rdx, 4
        jb      .below4
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

.below16:
        cmp     edx, 8
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
.below4:
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

.above64:
        cmp     rdx, REP_MIN
        jae     .rep

; Upwards, n > 64, with dest in rax as well, the first 16 bytes in xmm0 and the last 16 in xmm1: these are stored last,
; so dest may lie below src and overlap.
        global  __r3_memcpy_up:function hidden
__r3_memcpy_up:
        movups  xmm2, [rsi + rdx - 32]
        lea     r8, [rdi + rdx - 32]
        sub     rsi, rdi
        add     rdi, 16
.loop:  movups  xmm3, [rsi + rdi]
        movups  [rdi], xmm3
        movups  xmm3, [rsi + rdi + 16]
        movups  [rdi + 16], xmm3
        add     rdi, 32
        cmp     rdi, r8
        jb      .loop
        movups  [r8], xmm2
        movups  [r8 + 16], xmm1
        movups  [rax], xmm0
        ret

; The first 16 bytes are stored last here, too.
memcpy.rep:
        add     rdi, 16                 ; up to dest's alignment
        and     rdi, -16
        mov     rcx, rax
        sub     rcx, rdi
        sub     rsi, rcx
        add     rdx, rcx
        mov     rcx, rdx
        and     edx, 7
        shr     rcx, 3
        rep movsq
        mov     ecx, edx
        rep movsb
        movups  [rax], xmm0
        ret
