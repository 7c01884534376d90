/* The first 20: ra, sp, gp, s0 .. s7, fp, f24 .. f31. */
typedef unsigned long long __jmp_buf[23];
