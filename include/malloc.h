/* Linux man malloc_usable_size(3), memalign(3): what the allocator offers beyond <stdlib.h>. */
#ifndef _MALLOC_H
#define _MALLOC_H

#include <features.h>

typedef __SIZE_TYPE__ size_t;

__R3_DECLS_BEGIN

void *malloc(size_t size);
void *calloc(size_t count, size_t size);
void *realloc(void *object, size_t size);
void free(void *object);

/* `align` a power of two, else NULL and EINVAL. ENOMEM. */
void *memalign(size_t align, size_t size);

/* The bytes a live object may hold: at least what was asked for. 0 for NULL. */
size_t malloc_usable_size(void *object);

__R3_DECLS_END

#endif
