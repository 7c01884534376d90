/* The first 21: ra, sp, fp, r21, s0 .. s8, fs0 .. fs7. */
typedef unsigned long __jmp_buf[23];
