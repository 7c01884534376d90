; getcontext, setcontext, swapcontext for x86_64 on DragonFly's ucontext (x86_64/include/ucontext.h of the kernel).
;
; What a callee keeps (see setjmp.asm) and the argument registers, which makecontext fills, are saved and
; loaded; so are the control words of SSE and x87, at their places in the FXSAVE image mc_fpregs, if mc_ownedfp says that
; there is one. fs (the thread pointer) stays with the thread: a context may move between threads.

%include "arch/x86_64/asm.inc"

extern __r3_context_save_mask
extern __r3_context_set_mask
extern __r3_context_swap_mask
extern __r3_context_end

UC_RDI equ 72
UC_RSI equ 80
UC_RDX equ 88
UC_RCX equ 96
UC_R8  equ 104
UC_R9  equ 112
UC_RBX equ 128
UC_RBP equ 136
UC_R12 equ 160
UC_R13 equ 168
UC_R14 equ 176
UC_R15 equ 184
UC_RIP equ 232
UC_RSP equ 256
UC_LEN   equ 272
UC_FPFORMAT equ 276
UC_OWNEDFP  equ 280
UC_FPREGS   equ 320
FX_CWD      equ 0
FX_MXCSR    equ 24

MCONTEXT_BYTES equ 1280
FPFMT_XMM   equ 0x10002
FPOWNED_FPU equ 0x20001

; Saves the caller's state to [rdi], as it will be after our return; uses rax.
%macro SAVE 0
        mov     [rdi + UC_RBX], rbx
        mov     [rdi + UC_RBP], rbp
        mov     [rdi + UC_R12], r12
        mov     [rdi + UC_R13], r13
        mov     [rdi + UC_R14], r14
        mov     [rdi + UC_R15], r15
        lea     rax, [rsp + 8]
        mov     [rdi + UC_RSP], rax
        mov     rax, [rsp]
        mov     [rdi + UC_RIP], rax
        mov     dword [rdi + UC_LEN], MCONTEXT_BYTES
        mov     dword [rdi + UC_FPFORMAT], FPFMT_XMM
        mov     dword [rdi + UC_OWNEDFP], FPOWNED_FPU
        fnstcw  [rdi + UC_FPREGS + FX_CWD]
        stmxcsr [rdi + UC_FPREGS + FX_MXCSR]
%endmacro

FUNCTION getcontext
        SAVE
        jmp     __r3_context_save_mask  ; gives 0

FUNCTION setcontext
        push    rdi
        call    __r3_context_set_mask
        pop     rdi
        test    eax, eax
        jz      load
        ret

FUNCTION swapcontext
        SAVE
        push    rsi
        call    __r3_context_swap_mask
        pop     rdi
        test    eax, eax
        jz      load
        ret

; Never returns: becomes the context at rdi, in which getcontext or swapcontext gives 0.
section .text.__r3_context_load progbits alloc exec nowrite align=1
load:
        cmp     dword [rdi + UC_OWNEDFP], FPOWNED_FPU
        jne     .general                ; a signal's context may have none
        fldcw   [rdi + UC_FPREGS + FX_CWD]
        ldmxcsr [rdi + UC_FPREGS + FX_MXCSR]
.general:
        mov     rbx, [rdi + UC_RBX]
        mov     rbp, [rdi + UC_RBP]
        mov     r12, [rdi + UC_R12]
        mov     r13, [rdi + UC_R13]
        mov     r14, [rdi + UC_R14]
        mov     r15, [rdi + UC_R15]
        mov     r8, [rdi + UC_R8]
        mov     r9, [rdi + UC_R9]
        mov     rsi, [rdi + UC_RSI]
        mov     rdx, [rdi + UC_RDX]
        mov     rcx, [rdi + UC_RCX]
        mov     rsp, [rdi + UC_RSP]
        mov     r11, [rdi + UC_RIP]
        mov     rdi, [rdi + UC_RDI]
        xor     eax, eax
        JMP_NOTRACK r11

; Where the function of a makecontext returns to; rbx holds its uc_link.
FUNCTION __r3_context_exit
        mov     rdi, rbx
        call    __r3_context_end
        hlt
