/* A variadic POSIX function whose arguments beyond the named ones are one integer or pointer: defined with all of them named
 * as __r3_NAME, since integer variadic arguments stand where named ones do in the calling conventions of all these CPUs, and a
 * real va_list would make x86_64 save eight vector registers at each call. wasm32 overrides this.
 *
 * __r3_variadic_N(type, NAME, N named parameters as type, name; the type of the last). */
#ifndef R3_ARCH_VARIADIC_H
#define R3_ARCH_VARIADIC_H

#define __r3_variadic_2(type, name, A, a, B, b, last) type __r3_##name(A a, B b, last) __asm__(#name)
#define __r3_variadic_3(type, name, A, a, B, b, C, c, last) type __r3_##name(A a, B b, C c, last) __asm__(#name)
/* One named parameter and four of a type. */
#define __r3_variadic_1_4(type, name, A, a, four) type __r3_##name(A a, four, four, four, four) __asm__(#name)

#endif
