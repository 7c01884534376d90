/* What every assembly file of this CPU shares.
 *
 * FUNCTION name opens a global function in a section of its own, so that unused ones are collected, with the
 * landing pad of branch target identification; END name closes it. */
.macro FUNCTION name
    .section .text.\name, "ax", %progbits
    .globl \name
    .hidden \name
    .type \name, %function
    .balign 4
\name:
    hint #34 /* bti c */
.endm

.macro END name
    .size \name, . - \name
.endm

/* The linker marks an image as BTI and PAC only when every object says so:
 * GNU_PROPERTY_AARCH64_FEATURE_1_AND (0xc0000000) = BTI | PAC (ELF for the Arm 64-bit Architecture). */
    .section .note.gnu.property, "a", %note
    .balign 8
    .long 4, 16, 5
    .asciz "GNU"
    .long 0xc0000000, 4, 3, 0

    .section .note.GNU-stack, "", %progbits
