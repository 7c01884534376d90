; vfork for x86_64. The child runs on our caller's stack and overwrites our return address there, so it is
; kept in rdx, which the kernel preserves. The child's return also pops and then overwrites our shadow stack's
; entry, which both sides therefore drop unused.

%include "arch/x86_64/asm.inc"

extern __r3_fail

SYS_vfork equ 58

FUNCTION vfork
        pop     rdx
        mov     eax, SYS_vfork
        syscall
        test    rax, rax
        js      .error
        xor     ecx, ecx
        rdsspq  rcx
        test    rcx, rcx
        jz      .return
        mov     ecx, 1
        incsspq rcx
.return:
        JMP_NOTRACK rdx
.error:
        push    rdx                     ; no child was made: an ordinary return
        mov     rdi, rax
        jmp     __r3_fail
