/* s0 .. s11, sp, ra, fs0 .. fs11. */
typedef unsigned long __jmp_buf[26];
