/* x19 .. x30, sp, one spare, d8 .. d15. */
typedef unsigned long __jmp_buf[22];
