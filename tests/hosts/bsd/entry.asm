; What C cannot say: copies that may fault, and a system call that signals may turn away before it begins.

%include "arch/x86_64/asm.inc"

SYS_rt_sigprocmask equ 14
SIG_SETMASK        equ 2
EINTR              equ 4
EFAULT             equ 14
ENAMETOOLONG       equ 36

; long host_copy(void *to, const void *from, size_t len)
; A fault in here continues at host_copy_fault (signal_arrive.c).
FUNCTION host_copy
global host_copy_from:data hidden, host_copy_to:data hidden, host_copy_fault:data hidden
host_copy_from:
        mov     rcx, rdx
        rep movsb
        xor     eax, eax
        ret
; long host_copy_string(char *to, const char *from, size_t size)
global host_copy_string:function hidden
host_copy_string:
        endbr64
        xor     eax, eax
.next:
        cmp     rax, rdx
        jae     .long
        mov     cl, [rsi + rax]
        mov     [rdi + rax], cl
        inc     rax
        test    cl, cl
        jnz     .next
        dec     rax
        ret
.long:
        mov     rax, -ENAMETOOLONG
        ret
host_copy_to:
host_copy_fault:
        mov     rax, -EFAULT
        ret

; long host_block(const long call[7], const uint64_t *open, const uint64_t *shut)
; call: number, then the six arguments. A signal that comes from host_block_from up to and with the second syscall
; instruction's start lets the call not begin: its handler continues at host_block_to with -EINTR. At host_block_to itself
; the call is done and has its result in rax.
FUNCTION host_block
global host_block_from:data hidden, host_block_to:data hidden
        push    rbx
        push    r12
        mov     rbx, rdi
        mov     r12, rdx
host_block_from:
        mov     edi, SIG_SETMASK
        xor     edx, edx
        mov     r10d, 8
        mov     eax, SYS_rt_sigprocmask
        syscall
        mov     rdi, [rbx + 8]
        mov     rsi, [rbx + 16]
        mov     rdx, [rbx + 24]
        mov     r10, [rbx + 32]
        mov     r8, [rbx + 40]
        mov     r9, [rbx + 48]
        mov     rax, [rbx]
        syscall
host_block_to:
        mov     rbx, rax
        mov     edi, SIG_SETMASK
        mov     rsi, r12
        xor     edx, edx
        mov     r10d, 8
        mov     eax, SYS_rt_sigprocmask
        syscall
        mov     rax, rbx
        pop     r12
        pop     rbx
        ret
