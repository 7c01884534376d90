/* ra, sp, gp, s0 .. s8, f24 .. f31. */
typedef unsigned long long __jmp_buf[23];
