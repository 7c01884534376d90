/* What only Linux does with memory: mappings that move, files without a name. */
#include "internal.h"
#include "sys_memory.h"

#include <stdarg.h>
#include <sys/mman.h>

void *mremap(void *at, size_t old_len, size_t new_len, int flags, ...)
{
    void *to = 0;
    if (flags & MREMAP_FIXED) {
        va_list list;
        va_start(list, flags);
        to = va_arg(list, void *);
        va_end(list);
    }
    return (void *)__r3_ret(sys_mremap(at, old_len, new_len, flags, to)); /* MAP_FAILED is -1 */
}

int memfd_create(const char *name, unsigned flags) { return (int)__r3_ret(sys_memfd_create(name, flags)); }
