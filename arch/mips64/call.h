/* Calls out of mips64 assembly go through the global offset table, as position-independent code must: a function
 * that calls starts with SET_GP. Callers of this ABI leave a function's own address in t9 ($25). */
    .set nomacro

/* gp ($28) from t9, which holds the address of name. */
.macro SET_GP name
    lui $28, %hi(%neg(%gp_rel(\name)))
    daddu $28, $28, $25
    daddiu $28, $28, %lo(%neg(%gp_rel(\name)))
.endm

/* Calls a function; gp stands. */
.macro CALL name
    ld $25, %call16(\name)($28)
    jalr $25
    nop
.endm

/* Leaves for a function, which then returns to our caller. */
.macro TAIL name
    ld $25, %call16(\name)($28)
    jr $25
    nop
.endm
