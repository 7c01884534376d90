; vfork for x86_64, and a child that shares memory on a stack of its own. The kernel keeps rsi, r8 and r9 on both sides,
; but not rdx, which tells parent and child apart for those who want it.

%include "arch/x86_64/asm.inc"

extern __r3_fail

SYS_exit  equ 1
SYS_vfork equ 66

; The child runs on our caller's stack and overwrites our return address there, so it is kept in rsi.
FUNCTION vfork
        pop     rsi
        mov     eax, SYS_vfork
        syscall
        jc      .error
        JMP_NOTRACK rsi
.error:
        push    rsi                     ; no child was made: an ordinary return
        neg     rax
        mov     rdi, rax
        jmp     __r3_fail

; long __r3_vfork_call(int (*fn)(void *), void *stack_end, void *argument)
FUNCTION __r3_vfork_call
        and     rsi, -16
        mov     r8, rdi
        mov     r9, rdx
        mov     eax, SYS_vfork
        syscall
        jc      .error
        test    eax, eax
        jz      .child
        ret
.error:
        neg     rax
        ret
.child:
        mov     rsp, rsi
        xor     ebp, ebp                ; the end of the frame chain
        mov     rdi, r9
        call    r8
        mov     edi, eax
        mov     eax, SYS_exit
        syscall
        hlt
