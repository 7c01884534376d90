/* ISO C17 7.19: common definitions. */
#ifndef _STDDEF_H
#define _STDDEF_H

#include <features.h>

#undef NULL
#define NULL __R3_NULL

typedef __PTRDIFF_TYPE__ ptrdiff_t;
typedef __SIZE_TYPE__ size_t;
#ifndef __cplusplus
typedef __WCHAR_TYPE__ wchar_t;
#endif

typedef struct {
    long long   __ll __attribute__((__aligned__(__alignof__(long long))));
    long double __ld __attribute__((__aligned__(__alignof__(long double))));
} max_align_t;

#define offsetof(type, member) __builtin_offsetof(type, member)

#if defined(__STDC_VERSION__) && __STDC_VERSION__ >= 202311L
#define __STDC_VERSION_STDDEF_H__ 202311L
typedef __typeof__(nullptr) nullptr_t;
#define unreachable() __builtin_unreachable()
#endif

#if defined(__cplusplus) && __cplusplus >= 201103L
namespace std { typedef decltype(nullptr) nullptr_t; }
using ::std::nullptr_t;
#endif

#endif
