/* A long that crosses the system call has 64 bits, since the structures of WALI are those of 64-bit Linux (types_abi.py of
 * the specification; musl for WALI makes long itself that wide, with a compiler of its own). To clang's wasm32 long is what
 * a pointer is, 32 bits, and so it stays in C: time_t, off_t, tv_nsec, rlim_t and the like are long long here, and print
 * with %lld or %jd; ssize_t is long. */
#ifndef _BITS_LONG_H
#define _BITS_LONG_H

typedef long long          __klong_t;
typedef unsigned long long __kulong_t;

/* Constants of 64 bits, and their length in printf's formats. */
#define __R3_C64(c)  c##LL
#define __R3_UC64(c) c##ULL
#define __R3_PRI64   "ll"

#endif
