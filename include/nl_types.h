/* POSIX.1-2024 <nl_types.h>: types of message catalogues. ring3 has none of the functions. */
#ifndef _NL_TYPES_H
#define _NL_TYPES_H

#define NL_SETD       1
#define NL_CAT_LOCALE 1

typedef int nl_item;
typedef void *nl_catd;

#endif
