/* ISO C17 7.28: Unicode characters, their types. ring3 has none of the conversions. */
#ifndef _UCHAR_H
#define _UCHAR_H

#include <features.h>
#include <bits/mbstate.h>

typedef __SIZE_TYPE__ size_t;

#ifndef __cplusplus
#if defined(__STDC_VERSION__) && __STDC_VERSION__ >= 202311L
typedef unsigned char char8_t;
#endif
typedef __CHAR16_TYPE__ char16_t;
typedef __CHAR32_TYPE__ char32_t;
#endif

#endif
