/* malloc_usable_size: what an object may hold, at least what was asked for. */
#include <malloc.h>

#include "malloc/heap.h"

size_t malloc_usable_size(void *object)
{
    return object ? __r3_object_size(object, "malloc_usable_size") : 0;
}
