/* What every assembly file of this CPU shares (ELFv2, big and little endian).
 *
 * FUNCTION name opens a global function in a section of its own, so that unused ones are collected; END name
 * closes it. A function that needs the TOC derives r2 from r12 itself, see GLOBAL_ENTRY. */
.macro FUNCTION name
    .section .text.\name, "ax", @progbits
    .globl \name
    .hidden \name
    .type \name, @function
    .balign 4
\name:
.endm

/* ELFv2, 2.3.2.1: callers from another module enter with r12 = the function's address; the local entry, after
 * these two instructions, is for callers that share the TOC. */
.macro GLOBAL_ENTRY name
    addis 2, 12, (.TOC. - \name)@ha
    addi 2, 2, (.TOC. - \name)@l
    .localentry \name, . - \name
.endm

.macro END name
    .size \name, . - \name
.endm

    .abiversion 2
    .section .note.GNU-stack, "", @progbits
