; size_t strlen(const char *s), by SSE2 registers.
;
; Only aligned loads, so no page is touched that the string does not touch. Most strings are short, and one chunk of 16
; bytes after the other is the fastest for them; from SINGLES on 64 bytes at a time. xmm0 stays all zeros while nothing
; has been found, so each comparison finds its zeros ready. The first chunk's path fits one cache line.

%include "arch/x86_64/asm.inc"

SINGLES equ 320

FUNCTION strlen, 64
        mov     ecx, edi
        mov     rax, rdi
        and     ecx, 15
        and     rax, -16
        pxor    xmm0, xmm0
        pcmpeqb xmm0, [rax]
        pmovmskb edx, xmm0
        shr     edx, cl                 ; drop what comes before s
        test    edx, edx
        jz      .next
        tzcnt   eax, edx                ; edx is not 0, so this is right where tzcnt is bsf, too
        ret

.next:  pxor    xmm0, xmm0              ; a hit before s may have left ones
        lea     rcx, [rax + SINGLES]
.chunks:
        pcmpeqb xmm0, [rax + 16]
        pmovmskb edx, xmm0
        test    edx, edx
        jnz     .in1
        pcmpeqb xmm0, [rax + 32]
        pmovmskb edx, xmm0
        test    edx, edx
        jnz     .in2
        pcmpeqb xmm0, [rax + 48]
        pmovmskb edx, xmm0
        test    edx, edx
        jnz     .in3
        pcmpeqb xmm0, [rax + 64]
        pmovmskb edx, xmm0
        test    edx, edx
        jnz     .in4

        add     rax, 64
        cmp     rax, rcx
        jb      .chunks
        sub     rax, 48
        and     rax, -64                ; back to the boundary: some bytes are seen twice
.group: add     rax, 64
        movdqa  xmm1, [rax]
        pminub  xmm1, [rax + 16]
        movdqa  xmm2, [rax + 32]
        pminub  xmm2, [rax + 48]
        pminub  xmm1, xmm2
        pcmpeqb xmm1, xmm0
        pmovmskb edx, xmm1
        test    edx, edx
        jz      .group
        sub     rax, 16                 ; which of the four?
        jmp     .chunks

.in4:   add     rax, 16
.in3:   add     rax, 16
.in2:   add     rax, 16
.in1:   tzcnt   edx, edx
        lea     rax, [rax + rdx + 16]
        sub     rax, rdi
        ret
