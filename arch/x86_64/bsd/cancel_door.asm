; The door for system calls that are cancellation points (rt/thread/cancel.c).
;
; long __r3_cancel_door(a, b, c, d, e, f, n, volatile int *cancelled): as r3_syscall6, but -ECANCELED without
; entering the kernel if *cancelled. A signal that finds the thread from __r3_cancel_from up to, not including,
; __r3_cancel_to, where the call has had no effect yet, is answered by going on at __r3_cancel_taken. A call that
; is to be restarted counts so: the kernel has set the counter back to the syscall instruction.

%include "arch/x86_64/asm.inc"

ECANCELED equ 85

FUNCTION __r3_cancel_door
global __r3_cancel_from:function hidden
global __r3_cancel_to:function hidden
global __r3_cancel_taken:function hidden
__r3_cancel_from:
    mov rax, [rsp + 16]
    cmp dword [rax], 0
    jne __r3_cancel_taken
    mov r10, rcx
    mov eax, [rsp + 8]
    syscall
__r3_cancel_to:
    jnc .done
    neg rax
.done:
    ret
__r3_cancel_taken:
    mov eax, -ECANCELED
    cdqe
    ret
