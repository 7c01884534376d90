; setjmp, longjmp and their forms that keep the signal mask, for x86_64.
;
; System V ABI: arguments rdi rsi rdx rcx r8 r9, result rax; a callee keeps rbx rbp r12-r15 and rsp, and the
; control bits of mxcsr and of the x87. No vector register is kept by a callee.
;
; jmp_buf (bits/setjmp.h): 8 longs = rbx rbp r12 r13 r14 r15 rsp rip, then __fl and __ss. A kernel's signal set
; fills at most the first two longs of __ss, so the third holds the shadow stack pointer.

%include "arch/x86_64/asm.inc"

extern __r3_sigjmp_save
extern __r3_sigjmp_restore

JB_RSP  equ 48
JB_RIP  equ 56
JB_SSP  equ 88

FUNCTION setjmp
ALIAS setjmp, _setjmp
        mov     [rdi], rbx
        mov     [rdi + 8], rbp
        mov     [rdi + 16], r12
        mov     [rdi + 24], r13
        mov     [rdi + 32], r14
        mov     [rdi + 40], r15
        lea     rdx, [rsp + 8]          ; as after our return
        mov     [rdi + JB_RSP], rdx
        mov     rdx, [rsp]
        mov     [rdi + JB_RIP], rdx
        xor     eax, eax
        rdsspq  rax                     ; a nop, leaving 0, where no shadow stack is active
        add     rax, 8
        mov     [rdi + JB_SSP], rax
        xor     eax, eax
        ret

FUNCTION longjmp
ALIAS longjmp, _longjmp
        xor     eax, eax
        rdsspq  rax
        test    rax, rax
        jz      .registers
        mov     rcx, [rdi + JB_SSP]
        sub     rcx, rax
        jbe     .registers
        shr     rcx, 3                  ; entries to pop; incssp takes at most 255 at a time
.pop:
        mov     edx, 255
        cmp     rcx, rdx
        cmovb   rdx, rcx
        incsspq rdx
        sub     rcx, rdx
        jnz     .pop
.registers:
        mov     eax, esi
        cmp     eax, 1
        adc     eax, 0                  ; 0 becomes 1
        mov     rbx, [rdi]
        mov     rbp, [rdi + 8]
        mov     r12, [rdi + 16]
        mov     r13, [rdi + 24]
        mov     r14, [rdi + 32]
        mov     r15, [rdi + 40]
        mov     rsp, [rdi + JB_RSP]
        JMP_NOTRACK [rdi + JB_RIP]

; The mask first, then a plain setjmp on behalf of our caller: its frame is as we found it.
FUNCTION sigsetjmp
ALIAS sigsetjmp, __sigsetjmp
        push    rdi
        call    __r3_sigjmp_save
        pop     rdi
        jmp     setjmp

; The mask is restored on the stack we return to: a pending signal then finds the frames between gone, and
; signals that keep jumping here cannot pile up. rbx and rbp are free, longjmp loads them anew.
FUNCTION siglongjmp
        mov     rbx, rdi
        mov     ebp, esi
        mov     rsp, [rdi + JB_RSP]
        and     rsp, -16
        call    __r3_sigjmp_restore
        mov     rdi, rbx
        mov     esi, ebp
        jmp     longjmp
