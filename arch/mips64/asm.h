/* What every assembly file of this CPU shares (n64, big and little endian).
 *
 * FUNCTION name opens a global function in a section of its own, so that unused ones are collected; END name
 * closes it. Branch delay slots are written out. */
    .set noreorder
    .set noat

.macro FUNCTION name
    .section .text.\name, "ax", @progbits
    .globl \name
    .hidden \name
    .type \name, @function
    .balign 8
    .ent \name
\name:
.endm

.macro END name
    .end \name
    .size \name, . - \name
.endm

    .section .note.GNU-stack, "", @progbits
