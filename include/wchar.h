/* ISO C17 7.29: wide characters, their types and limits. ring3 has no wide functions. */
#ifndef _WCHAR_H
#define _WCHAR_H

#include <features.h>
#include <stdint.h>
#include <bits/wint.h>
#include <bits/mbstate.h>

typedef __SIZE_TYPE__ size_t;
#ifndef __cplusplus
typedef __WCHAR_TYPE__ wchar_t;
#endif
#undef NULL
#define NULL __R3_NULL

struct tm;

#endif
