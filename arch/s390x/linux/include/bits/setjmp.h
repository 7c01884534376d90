/* r6 .. r15, f8 .. f15. */
typedef unsigned long __jmp_buf[18];
