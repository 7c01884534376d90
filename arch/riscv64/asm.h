/* What every assembly file of this CPU shares.
 *
 * FUNCTION name opens a global function in a section of its own, so that unused ones are collected; END name
 * closes it. */
.macro FUNCTION name
    .section .text.\name, "ax", %progbits
    .globl \name
    .hidden \name
    .type \name, %function
    .balign 2
\name:
.endm

.macro END name
    .size \name, . - \name
.endm

    .section .note.GNU-stack, "", %progbits
