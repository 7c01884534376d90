; The door to the kernel on the BSDs: r3_syscall0 .. r3_syscall6 (include/ring3/syscall.h), and the two entries that
; only these kernels need (syscall_more.h).
;
;            number  arguments                          result      error                clobbered
;   kernel   rax     rdi rsi rdx r10 r8 r9, 8(%rsp)     rax (rdx)   carry, rax = errno   rcx r10 r11
;   C        last    rdi rsi rdx rcx r8 r9, 8(%rsp)     rax         rax = -errno         all caller-saved
;
; A seventh argument stands where C has put it: above a return address. Source: the kernel's
; platform/pc64/x86_64/trap.c, syscall2.

%include "arch/x86_64/asm.inc"

%macro ENTER_KERNEL 0
    syscall
    jnc %%done
    neg rax
%%done:
    ret
%endmacro

FUNCTION r3_syscall0
    mov eax, edi
    ENTER_KERNEL

FUNCTION r3_syscall1
    mov eax, esi
    ENTER_KERNEL

FUNCTION r3_syscall2
    mov eax, edx
    ENTER_KERNEL

FUNCTION r3_syscall3
    mov eax, ecx
    ENTER_KERNEL

FUNCTION r3_syscall4
    mov r10, rcx
    mov eax, r8d
    ENTER_KERNEL

FUNCTION r3_syscall5
    mov r10, rcx
    mov eax, r9d
    ENTER_KERNEL

FUNCTION r3_syscall6
    mov r10, rcx
    mov eax, [rsp + 8]
    ENTER_KERNEL

FUNCTION r3_syscall7
    mov r10, rcx
    mov eax, [rsp + 16]
    ENTER_KERNEL

; The address for rdx waits in r8, which the kernel keeps.
FUNCTION r3_syscall_pair
    mov eax, edx
    mov r8, rcx
    syscall
    jc .error
    mov [r8], rdx
    ret
.error:
    neg rax
    ret
