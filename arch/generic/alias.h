/* Assembly words that no CPU has its own opinion on. Include after the CPU's asm.h. */

/* A second name for the function just opened. */
.macro ALIAS name, other
    .globl \other
    .hidden \other
    .type \other, %function
    .set \other, \name
.endm
