; int strncmp(const char *left, const char *right, size_t n), by unaligned SSE2 loads.
;
; A load may reach beyond the terminator but never into a page that the strings may not touch: each stretch goes up
; to where the first of the two strings meets its page's end, the last bytes there one by one.

%include "arch/x86_64/asm.inc"

PAGE equ 4096                           ; the smallest there is: larger pages end where one of these does

FUNCTION strncmp, 16
        test    rdx, rdx
        jz      .equal
        pxor    xmm2, xmm2
.stretch:
        mov     ecx, edi
        mov     r8d, esi
        and     ecx, PAGE - 1
        and     r8d, PAGE - 1
        cmp     ecx, r8d
        cmovb   ecx, r8d
        sub     ecx, PAGE - 16          ; 16 less than the bytes that both pages still have, negated
        ja      .bytes

.chunk: movups  xmm0, [rdi]
        movups  xmm1, [rsi]
        pcmpeqb xmm1, xmm0
        pcmpeqb xmm0, xmm2
        pandn   xmm0, xmm1              ; equal and not the terminator
        pmovmskb eax, xmm0
        sub     eax, 0xffff
        jnz     .found
        sub     rdx, 16
        jbe     .equal
        add     rdi, 16
        add     rsi, 16
        add     ecx, 16
        jle     .chunk

.bytes: sub     ecx, 16                 ; -16 < ecx <= 0
        jz      .stretch
.byte:  movzx   eax, byte [rdi]
        movzx   r8d, byte [rsi]
        cmp     eax, r8d
        jne     .differ
        test    eax, eax
        jz      .equal
        dec     rdx
        jz      .equal
        inc     rdi
        inc     rsi
        inc     ecx
        jnz     .byte
        jmp     .stretch

.found: tzcnt   eax, eax
        cmp     rax, rdx
        jae     .equal
        movzx   r8d, byte [rsi + rax]
        movzx   eax, byte [rdi + rax]
.differ:
        sub     eax, r8d
        ret
.equal: xor     eax, eax
        ret
