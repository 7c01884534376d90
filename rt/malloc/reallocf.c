/* reallocf, freezero: realloc that keeps nothing when it fails, free that leaves nothing to read. */
#include <stdlib.h>
#include <string.h>

void *reallocf(void *memory, size_t size)
{
    void *more = realloc(memory, size);
    if (!more && size)
        free(memory);
    return more;
}

void freezero(void *memory, size_t size)
{
    if (memory)
        explicit_bzero(memory, size);
    free(memory);
}
