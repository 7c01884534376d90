; void *memchr(const void *s, int c, size_t n), by SSE2 registers.
;
; Only aligned loads that hold a byte of the object. n may be larger than the object if c is in it, even so large
; that s + n wraps. Most searches are short, and one chunk of 16 bytes after the other is the fastest for them, without
; a taken branch while nothing is found; from SINGLES on 64 bytes at a time.

%include "arch/x86_64/asm.inc"

SINGLES equ 256

; Compares the chunk at rax + %1 with c; the hits go to esi and the flags.
%macro CHUNK 1
        movdqa  xmm0, [rax + %1]
        pcmpeqb xmm0, xmm1
        pmovmskb esi, xmm0
        test    esi, esi
%endmacro

FUNCTION memchr, 64
        test    rdx, rdx
        jz      .none
        movd    xmm1, esi
        mov     ecx, edi
        punpcklbw xmm1, xmm1
        mov     rax, rdi
        pshuflw xmm1, xmm1, 0
        and     ecx, 15
        punpcklqdq xmm1, xmm1
        and     rax, -16
        movdqa  xmm0, [rax]
        pcmpeqb xmm0, xmm1
        pmovmskb esi, xmm0
        shr     esi, cl                 ; drop what comes before s
        test    esi, esi
        jnz     .first
        add     rdx, rdi                ; the end, or the end of memory
        sbb     rcx, rcx
        or      rdx, rcx
        add     rax, 16
        cmp     rax, rdx
        jae     .none
        CHUNK   0
        jnz     .found
        lea     r8, [rax + SINGLES]
.more:  lea     rcx, [rax + 64]         ; does the fourth begin before the end?
        cmp     rcx, rdx
        jae     .short
.chunks:
        CHUNK   16
        jnz     .in1
        CHUNK   32
        jnz     .in2
        CHUNK   48
        jnz     .in3
        CHUNK   64
        jnz     .in4

        add     rax, 64
        cmp     rax, r8
        jb      .more
        add     rax, 16
        and     rax, -64                ; back to the boundary: some bytes are seen twice
.group: cmp     rax, rdx
        jae     .none
        movdqa  xmm0, [rax]
        movdqa  xmm2, [rax + 16]
        movdqa  xmm3, [rax + 32]
        movdqa  xmm4, [rax + 48]
        pcmpeqb xmm0, xmm1
        pcmpeqb xmm2, xmm1
        pcmpeqb xmm3, xmm1
        pcmpeqb xmm4, xmm1
        por     xmm0, xmm2
        por     xmm3, xmm4
        por     xmm0, xmm3
        add     rax, 64
        pmovmskb esi, xmm0
        test    esi, esi
        jz      .group
        sub     rax, 64 + 16            ; which of the four?
        jmp     .chunks

.short:
%rep 3
        add     rax, 16
        cmp     rax, rdx
        jae     .none
        CHUNK   0
        jnz     .found
%endrep
.none:  xor     eax, eax
        ret

.first: tzcnt   esi, esi
        lea     rax, [rdi + rsi]
        cmp     rsi, rdx
        jae     .none
        ret

.in4:   add     rax, 16
.in3:   add     rax, 16
.in2:   add     rax, 16
.in1:   add     rax, 16
.found: tzcnt   esi, esi
        add     rax, rsi
        cmp     rax, rdx
        jae     .none
        ret
