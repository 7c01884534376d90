; int memcmp(const void *left, const void *right, size_t n), by SSE2 registers; below 16 bytes by two overlapping
; loads of 8 or 4, whose bytes are swapped so that the first one weighs most.

%include "arch/x86_64/asm.inc"

; Compares the 16 bytes at offset %1; on a difference leaves for %2 with its place (or its negative) in eax's lowest
; set bit.
%macro CHUNK 2
        movups  xmm0, [rdi + %1]
        movups  xmm1, [rsi + %1]
        pcmpeqb xmm0, xmm1
        pmovmskb eax, xmm0
        sub     eax, 0xffff
        jnz     %2
%endmacro

FUNCTION memcmp, 64
        cmp     rdx, 16
        jb      .below16
        cmp     rdx, 64
        ja      .above64
        CHUNK   0, .differ
        cmp     rdx, 32
        jbe     .last16
        CHUNK   16, .differ16
        CHUNK   rdx - 32, .differ_last32
.last16:
        CHUNK   rdx - 16, .differ_last16
.equal: xor     eax, eax
        ret

.above64:
        lea     rcx, [rdi + rdx - 64]   ; the last round overlaps the one before
        sub     rsi, rdi
        jmp     .round
.next:  cmp     rdi, rcx
        jae     .equal
        add     rdi, 64
        cmp     rdi, rcx
        cmova   rdi, rcx
.round: movups  xmm0, [rdi]
        movups  xmm1, [rdi + rsi]
        movups  xmm2, [rdi + 16]
        movups  xmm3, [rdi + rsi + 16]
        movups  xmm4, [rdi + 32]
        movups  xmm5, [rdi + rsi + 32]
        pcmpeqb xmm0, xmm1
        pcmpeqb xmm2, xmm3
        movups  xmm6, [rdi + 48]
        movups  xmm7, [rdi + rsi + 48]
        pcmpeqb xmm4, xmm5
        pcmpeqb xmm6, xmm7
        pand    xmm0, xmm2
        pand    xmm4, xmm6
        pand    xmm0, xmm4
        pmovmskb eax, xmm0
        sub     eax, 0xffff
        jz      .next
        add     rsi, rdi                ; which of the four?
.which: CHUNK   0, .differ
        add     rdi, 16
        add     rsi, 16
        jmp     .which

.differ_last32:
        sub     rdx, 16
.differ_last16:
        sub     rdx, 16
        add     rdi, rdx
        add     rsi, rdx
        jmp     .differ
.differ16:
        add     rdi, 16
        add     rsi, 16
.differ:
        tzcnt   ecx, eax
        movzx   eax, byte [rdi + rcx]
        movzx   edx, byte [rsi + rcx]
        sub     eax, edx
        ret

.below16:
        cmp     edx, 8
        jb      .below8
        mov     rax, [rdi]
        mov     rcx, [rsi]
        cmp     rax, rcx
        jne     .words
        mov     rax, [rdi + rdx - 8]
        mov     rcx, [rsi + rdx - 8]
        cmp     rax, rcx
        je      .equal
.words: bswap   rax
        bswap   rcx
        cmp     rax, rcx
        sbb     eax, eax
        or      eax, 1
        ret
.below8:
        cmp     edx, 4
        jb      .below4
        mov     eax, [rdi]
        mov     ecx, [rsi]
        cmp     eax, ecx
        jne     .words                  ; the upper halves are 0 in both
        mov     eax, [rdi + rdx - 4]
        mov     ecx, [rsi + rdx - 4]
        cmp     eax, ecx
        jne     .words
        xor     eax, eax
        ret
.below4:
        test    edx, edx
        jz      .equal
.byte:  movzx   eax, byte [rdi]
        movzx   ecx, byte [rsi]
        sub     eax, ecx
        jnz     .done
        inc     rdi
        inc     rsi
        dec     edx
        jnz     .byte
.done:  ret
