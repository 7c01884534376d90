; int strcmp(const char *left, const char *right): strncmp without a limit, which costs it one count in 16 bytes.

%include "arch/x86_64/asm.inc"

extern strncmp

FUNCTION strcmp
        mov     rdx, -1
        jmp     strncmp
