; __r3_clone and __r3_exit_unmap for x86_64: how a thread begins and ends.
;
; Kernel entry: number rax, arguments rdi rsi rdx r10 r8 r9, result rax (-errno), rcx and r11 clobbered.
; clone's own order: flags, stack, ptid, ctid, tls.

%include "arch/x86_64/asm.inc"

SYS_munmap equ 11
SYS_clone  equ 56
SYS_exit   equ 60

; int __r3_clone(int (*fn)(void *), void *stack, int flags, void *arg, int *ptid, void *tls, int *ctid)
FUNCTION __r3_clone
        and     rsi, -16
        sub     rsi, 16
        mov     [rsi], rcx              ; arg waits on the new stack
        mov     r10, [rsp + 8]          ; ctid
        mov     rax, r9
        mov     r9, rdi                 ; fn: a register the kernel keeps
        mov     edi, edx
        mov     rdx, r8
        mov     r8, rax
        mov     eax, SYS_clone
        syscall
        test    eax, eax
        jz      .child
        ret
.child:
        xor     ebp, ebp                ; the end of the frame chain
        mov     rdi, [rsp]
        call    r9
        mov     edi, eax
        mov     eax, SYS_exit
        syscall
        hlt

; void __r3_exit_unmap(void *base, size_t len)
FUNCTION __r3_exit_unmap
        mov     eax, SYS_munmap
        syscall
        xor     edi, edi
        mov     eax, SYS_exit
        syscall
        hlt
