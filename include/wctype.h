/* ISO C17 7.30: classes of wide characters, their types. ring3 has no wide functions. */
#ifndef _WCTYPE_H
#define _WCTYPE_H

#include <features.h>
#include <bits/types.h>

typedef __wint_t wint_t;
typedef unsigned long wctype_t;
typedef const int *wctrans_t;

#undef WEOF
#define WEOF 0xffffffffU

#endif
