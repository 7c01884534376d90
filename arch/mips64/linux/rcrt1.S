/* Entry of a static PIE: as crt1, but the image relocates itself before any other C runs. Until then the global
 * offset table holds link-time addresses, so the relocator is reached by its distance from gp, kept here beside
 * the code. s0 ($16) keeps the initial stack over the call. */
#include "arch/mips64/asm.h"

    .globl __r3_relocate /* clang 19 forgets an undefined symbol that only .gpdword names */

FUNCTION _start
    move $16, $29
    bal 1f
    move $4, $29
    nop
2:  .gpdword __r3_relocate
    .gpdword 2b
1:  daddiu $31, $31, 4 /* past the nop, which aligns the two words */
    ld $25, 0($31)
    ld $28, 8($31)
    dsubu $28, $31, $28
    daddu $25, $25, $28
    move $31, $0
    jalr $25
    nop
    move $4, $16
    move $31, $0
    ld $25, %call16(__r3_start_pie)($28)
    jr $25
    nop
END _start
