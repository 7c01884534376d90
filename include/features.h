/* What a program asked to see, and the few words every header needs.
 *
 * Feature-test macros work as in musl: with none of them, and without -std=c*, the default is
 * _BSD_SOURCE with _XOPEN_SOURCE 700; _DEFAULT_SOURCE means _BSD_SOURCE, _ALL_SOURCE means _GNU_SOURCE.
 * The answer is worked out once, when the first header is included, into four levels:
 *
 *     __R3_POSIX   POSIX.1 and all above: any of _POSIX_SOURCE _POSIX_C_SOURCE and the three below
 *     __R3_XSI     the X/Open part:       _XOPEN_SOURCE, _BSD_SOURCE, _GNU_SOURCE
 *     __R3_BSD     BSD and Linux:         _BSD_SOURCE, _GNU_SOURCE
 *     __R3_GNU     all there is:          _GNU_SOURCE
 *     __R3_LFS64   the names of large-file interfaces (off64_t, stat64 ...), which are the plain ones:
 *                  _LARGEFILE64_SOURCE, _GNU_SOURCE
 *
 * Without any of them a header shows what ISO C has. */
#ifndef _FEATURES_H
#define _FEATURES_H

#include <bits/long.h>

#if defined(_ALL_SOURCE) && !defined(_GNU_SOURCE)
#define _GNU_SOURCE 1
#endif
#if defined(_DEFAULT_SOURCE) && !defined(_BSD_SOURCE)
#define _BSD_SOURCE 1
#endif
#if !defined(_POSIX_SOURCE) && !defined(_POSIX_C_SOURCE) && !defined(_XOPEN_SOURCE) && \
    !defined(_GNU_SOURCE) && !defined(_BSD_SOURCE) && !defined(__STRICT_ANSI__)
#define _BSD_SOURCE 1
#define _XOPEN_SOURCE 700
#endif

#ifdef _GNU_SOURCE
#define __R3_GNU 1
#else
#define __R3_GNU 0
#endif

#if __R3_GNU || defined(_LARGEFILE64_SOURCE)
#define __R3_LFS64 1
#else
#define __R3_LFS64 0
#endif

#if __R3_GNU || defined(_BSD_SOURCE)
#define __R3_BSD 1
#else
#define __R3_BSD 0
#endif

#if __R3_BSD || defined(_XOPEN_SOURCE)
#define __R3_XSI 1
#else
#define __R3_XSI 0
#endif

#if __R3_XSI || defined(_POSIX_SOURCE) || defined(_POSIX_C_SOURCE)
#define __R3_POSIX 1
#else
#define __R3_POSIX 0
#endif

#ifdef __cplusplus
#define __R3_DECLS_BEGIN extern "C" {
#define __R3_DECLS_END }
#define __R3_STATIC_ASSERT(condition) static_assert(condition, #condition)
#else
#define __R3_DECLS_BEGIN
#define __R3_DECLS_END
#define __R3_STATIC_ASSERT(condition) _Static_assert(condition, #condition)
#endif

/* Pins a visible layout beside its definition: that of the targets with 64-bit pointers. With 32 bits it follows from the
 * same members; tests/abi compares it. */
#define __R3_PIN_SIZE(type, size, align) \
    __R3_STATIC_ASSERT(sizeof(void *) != 8 || (sizeof(type) == (size) && __alignof__(type) == (align)))
#define __R3_PIN_FIELD(type, field, offset) \
    __R3_STATIC_ASSERT(sizeof(void *) != 8 || __builtin_offsetof(type, field) == (offset))

#define __R3_NORETURN __attribute__((__noreturn__))
#define __R3_PRINTF(format, first) __attribute__((__format__(__printf__, format, first)))
#define __R3_SCANF(format, first) __attribute__((__format__(__scanf__, format, first)))

/* A flexible array member, which ISO C++ does not know: int n; __R3_FLEXIBLE(char, text); */
#if defined(__cplusplus) && defined(__clang__)
#define __R3_FLEXIBLE(type, name) \
    _Pragma("GCC diagnostic push") _Pragma("GCC diagnostic ignored \"-Wpedantic\"") type name[] \
    _Pragma("GCC diagnostic pop")
#else
#define __R3_FLEXIBLE(type, name) __extension__ type name[]
#endif

/* The null pointer constant, in the one spelling that C, C++ and variadic calls all take. */
#if defined(__cplusplus) && __cplusplus >= 201103L
#define __R3_NULL nullptr
#elif defined(__cplusplus)
#define __R3_NULL 0L
#else
#define __R3_NULL ((void *)0)
#endif

#endif
