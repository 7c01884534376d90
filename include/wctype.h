/* ISO C17 7.30: classes of wide characters, their types. ring3 has no wide functions. */
#ifndef _WCTYPE_H
#define _WCTYPE_H

#include <features.h>
#include <bits/wint.h>

typedef unsigned long wctype_t;
typedef const int *wctrans_t;

#endif
