/* ISO C17 7.20: integer types. Exact, least and greatest widths are the compiler's; the fast 16-bit types
 * are 32 bits wide, as in musl. */
#ifndef _STDINT_H
#define _STDINT_H

#include <bits/long.h>

typedef __INT8_TYPE__    int8_t;
typedef __INT16_TYPE__   int16_t;
typedef __INT32_TYPE__   int32_t;
typedef __INT64_TYPE__   int64_t;
typedef __UINT8_TYPE__   uint8_t;
typedef __UINT16_TYPE__  uint16_t;
typedef __UINT32_TYPE__  uint32_t;
typedef __UINT64_TYPE__  uint64_t;

typedef int8_t           int_least8_t;
typedef int16_t          int_least16_t;
typedef int32_t          int_least32_t;
typedef int64_t          int_least64_t;
typedef uint8_t          uint_least8_t;
typedef uint16_t         uint_least16_t;
typedef uint32_t         uint_least32_t;
typedef uint64_t         uint_least64_t;

typedef int8_t           int_fast8_t;
typedef int32_t          int_fast16_t;
typedef int32_t          int_fast32_t;
typedef int64_t          int_fast64_t;
typedef uint8_t          uint_fast8_t;
typedef uint32_t         uint_fast16_t;
typedef uint32_t         uint_fast32_t;
typedef uint64_t         uint_fast64_t;

typedef __INTPTR_TYPE__  intptr_t;
typedef __UINTPTR_TYPE__ uintptr_t;
typedef __INTMAX_TYPE__  intmax_t;
typedef __UINTMAX_TYPE__ uintmax_t;

#define INT8_C(c)   c
#define INT16_C(c)  c
#define INT32_C(c)  c
#define INT64_C(c)  __R3_C64(c)
#define UINT8_C(c)  c
#define UINT16_C(c) c
#define UINT32_C(c) c##U
#define UINT64_C(c) __R3_UC64(c)
#define INTMAX_C(c) __R3_C64(c)
#define UINTMAX_C(c) __R3_UC64(c)

#define INT8_MIN   (-1 - 0x7f)
#define INT16_MIN  (-1 - 0x7fff)
#define INT32_MIN  (-1 - 0x7fffffff)
#define INT64_MIN  (-1 - INT64_C(0x7fffffffffffffff))
#define INT8_MAX   0x7f
#define INT16_MAX  0x7fff
#define INT32_MAX  0x7fffffff
#define INT64_MAX  INT64_C(0x7fffffffffffffff)
#define UINT8_MAX  0xff
#define UINT16_MAX 0xffff
#define UINT32_MAX 0xffffffffU
#define UINT64_MAX UINT64_C(0xffffffffffffffff)

#define INT_LEAST8_MIN   INT8_MIN
#define INT_LEAST16_MIN  INT16_MIN
#define INT_LEAST32_MIN  INT32_MIN
#define INT_LEAST64_MIN  INT64_MIN
#define INT_LEAST8_MAX   INT8_MAX
#define INT_LEAST16_MAX  INT16_MAX
#define INT_LEAST32_MAX  INT32_MAX
#define INT_LEAST64_MAX  INT64_MAX
#define UINT_LEAST8_MAX  UINT8_MAX
#define UINT_LEAST16_MAX UINT16_MAX
#define UINT_LEAST32_MAX UINT32_MAX
#define UINT_LEAST64_MAX UINT64_MAX

#define INT_FAST8_MIN    INT8_MIN
#define INT_FAST16_MIN   INT32_MIN
#define INT_FAST32_MIN   INT32_MIN
#define INT_FAST64_MIN   INT64_MIN
#define INT_FAST8_MAX    INT8_MAX
#define INT_FAST16_MAX   INT32_MAX
#define INT_FAST32_MAX   INT32_MAX
#define INT_FAST64_MAX   INT64_MAX
#define UINT_FAST8_MAX   UINT8_MAX
#define UINT_FAST16_MAX  UINT32_MAX
#define UINT_FAST32_MAX  UINT32_MAX
#define UINT_FAST64_MAX  UINT64_MAX

#define INTPTR_MIN  (-1 - INTPTR_MAX)
#define INTPTR_MAX  __INTPTR_MAX__
#define UINTPTR_MAX __UINTPTR_MAX__
#define INTMAX_MIN  INT64_MIN
#define INTMAX_MAX  INT64_MAX
#define UINTMAX_MAX UINT64_MAX

#define PTRDIFF_MIN (-1 - PTRDIFF_MAX)
#define PTRDIFF_MAX __PTRDIFF_MAX__
#define SIZE_MAX    __SIZE_MAX__
#define SIG_ATOMIC_MIN INT32_MIN
#define SIG_ATOMIC_MAX INT32_MAX
#define WINT_MIN    0U
#define WINT_MAX    UINT32_MAX
#define WCHAR_MAX   __WCHAR_MAX__ /* the ABI of aarch64 makes wchar_t unsigned */
#ifdef __WCHAR_UNSIGNED__
#define WCHAR_MIN   (0 + L'\0')
#else
#define WCHAR_MIN   (-1 - WCHAR_MAX)
#endif

#if defined(__STDC_VERSION__) && __STDC_VERSION__ >= 202311L
#define __STDC_VERSION_STDINT_H__ 202311L
#define INT8_WIDTH   8
#define INT16_WIDTH  16
#define INT32_WIDTH  32
#define INT64_WIDTH  64
#define UINT8_WIDTH  8
#define UINT16_WIDTH 16
#define UINT32_WIDTH 32
#define UINT64_WIDTH 64
#define INT_LEAST8_WIDTH   8
#define INT_LEAST16_WIDTH  16
#define INT_LEAST32_WIDTH  32
#define INT_LEAST64_WIDTH  64
#define UINT_LEAST8_WIDTH  8
#define UINT_LEAST16_WIDTH 16
#define UINT_LEAST32_WIDTH 32
#define UINT_LEAST64_WIDTH 64
#define INT_FAST8_WIDTH    8
#define INT_FAST16_WIDTH   32
#define INT_FAST32_WIDTH   32
#define INT_FAST64_WIDTH   64
#define UINT_FAST8_WIDTH   8
#define UINT_FAST16_WIDTH  32
#define UINT_FAST32_WIDTH  32
#define UINT_FAST64_WIDTH  64
#define INTPTR_WIDTH  (8 * __SIZEOF_POINTER__)
#define UINTPTR_WIDTH (8 * __SIZEOF_POINTER__)
#define INTMAX_WIDTH  64
#define UINTMAX_WIDTH 64
#define PTRDIFF_WIDTH (8 * __SIZEOF_POINTER__)
#define SIZE_WIDTH    (8 * __SIZEOF_POINTER__)
#define SIG_ATOMIC_WIDTH 32
#define WCHAR_WIDTH   32
#define WINT_WIDTH    32
#endif

#endif
