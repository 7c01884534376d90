/* setjmp does not work on the engine (its imports of that name return once), so that there is none: a program that names
 * it does not link. */
typedef unsigned long __jmp_buf[6];
