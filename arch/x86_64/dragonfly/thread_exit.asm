; How a thread ends. Nothing here touches the stack: its memory may already be gone, or somebody else's.
;
; The kernel's own store (EXTEXIT_SETINT) comes without a wake on older kernels, so the word is written and its sleepers
; are woken here; after that only registers are used. All signals must be blocked.

%include "arch/x86_64/asm.inc"

SYS_munmap      equ 73
SYS_umtx_wakeup equ 470
SYS_extexit     equ 494
EXTEXIT_LWP     equ 0x10000

; void __r3_exit_unmap(void *base, size_t len)
FUNCTION __r3_exit_unmap
        mov     eax, SYS_munmap
        syscall
leave_process:
        mov     edi, EXTEXIT_LWP
        xor     esi, esi
        xor     edx, edx
        mov     eax, SYS_extexit
        syscall
        hlt

; void __r3_exit_wake(volatile int *word): zeroes the word and wakes its sleepers.
FUNCTION __r3_exit_wake
        mov     dword [rdi], 0
        xor     esi, esi                ; all of them
        mov     eax, SYS_umtx_wakeup
        syscall
        jmp     leave_process
