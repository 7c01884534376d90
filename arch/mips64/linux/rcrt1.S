/* Entry of a static PIE: as crt1, but the image relocates itself before any other C runs. Until then the global
 * offset table holds link-time addresses, so the relocator is reached by its distance from gp, kept here beside
 * the code. s0 ($16) keeps the initial stack over the call. */
#include "arch/mips64/asm.h"

    .globl __r3_relocate /* clang 19 forgets an undefined symbol that only .gpdword names */
    .globl _DYNAMIC
    .globl __ehdr_start
    .hidden _DYNAMIC
    .hidden __ehdr_start

FUNCTION _start
    move $16, $29
    bal 1f
    nop
    nop
2:  .gpdword 2b
    .gpdword __r3_relocate
    .gpdword _DYNAMIC
    .gpdword __ehdr_start
1:  daddiu $31, $31, 4 /* past the nop, which aligns the words */
    ld $28, 0($31)
    dsubu $28, $31, $28
    ld $25, 8($31)
    daddu $25, $25, $28
    ld $4, 16($31)
    daddu $4, $4, $28
    ld $5, 24($31)
    daddu $5, $5, $28
    move $31, $0
    jalr $25
    nop
    move $4, $16
    move $31, $0
    ld $25, %call16(__r3_start_pie)($28)
    jr $25
    nop
END _start
