; The door to the kernel: r3_syscall0 .. r3_syscall6 (include/ring3/syscall.h).
;
;            number  arguments               result  clobbered
;   kernel   rax     rdi rsi rdx r10 r8 r9   rax     rcx r11
;   C        last    rdi rsi rdx rcx r8 r9   rax     all caller-saved
;
; Only the fourth argument stands elsewhere, and the number, which comes last. Source: syscall(2);
; x86-64 psABI, A.2.1.

%include "arch/x86_64/asm.inc"

FUNCTION r3_syscall0
    mov eax, edi
    syscall
    ret

FUNCTION r3_syscall1
    mov eax, esi
    syscall
    ret

FUNCTION r3_syscall2
    mov eax, edx
    syscall
    ret

FUNCTION r3_syscall3
    mov eax, ecx
    syscall
    ret

FUNCTION r3_syscall4
    mov r10, rcx
    mov eax, r8d
    syscall
    ret

FUNCTION r3_syscall5
    mov r10, rcx
    mov eax, r9d
    syscall
    ret

FUNCTION r3_syscall6
    mov r10, rcx
    mov eax, [rsp + 8]
    syscall
    ret
