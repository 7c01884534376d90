/* A long in a structure or a type that crosses the system call: what the kernel has, and its own programs. */
#ifndef _BITS_LONG_H
#define _BITS_LONG_H

typedef long          __klong_t;
typedef unsigned long __kulong_t;

/* Constants of 64 bits, and their length in printf's formats. */
#define __R3_C64(c)  c##L
#define __R3_UC64(c) c##UL
#define __R3_PRI64   "l"

#endif
