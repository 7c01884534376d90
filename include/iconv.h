/* POSIX.1-2024 <iconv.h>: the type of a conversion. ring3 has none of the functions. */
#ifndef _ICONV_H
#define _ICONV_H

typedef __SIZE_TYPE__ size_t;
typedef void *iconv_t;

#endif
