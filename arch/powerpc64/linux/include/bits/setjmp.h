/* 64 doublewords at a multiple of 16: lr, cr, r1, r2, r14 .. r31, f14 .. f31, then v20 .. v31. */
__extension__ typedef unsigned __int128 __jmp_buf[32];
