/* wint_t and its end mark: <wchar.h> and <wctype.h> show them. */
#ifndef _BITS_WINT_H
#define _BITS_WINT_H

typedef unsigned int wint_t;
#define WEOF 0xffffffffU

#endif
