/* What the rest of the runtime asks of the auxiliary vector (rt/start/auxv.c). */
#ifndef R3_RT_AUXV_H
#define R3_RT_AUXV_H

#include <stddef.h>

/* Bytes of a page of memory: 4 KiB to 64 KiB, decided by the kernel at run time. */
size_t __r3_page_size(void);

/* The value of an AT_* type, or 0. Does not touch errno. */
size_t __r3_auxv_value(size_t type);

#endif
