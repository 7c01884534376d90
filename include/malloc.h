/* Linux man malloc_usable_size(3): the allocator beyond <stdlib.h>. Sizes are bytes. Thread-safe. */
#ifndef _MALLOC_H
#define _MALLOC_H

#include <features.h>
#include <stdlib.h>

__R3_DECLS_BEGIN

void *memalign(size_t alignment, size_t size);
size_t malloc_usable_size(void *memory);

__R3_DECLS_END

#endif
