/* There is no auxiliary vector; the one thing that the runtime asks of it is what the engine's mmap counts in. */
#include "start/auxv.h"
#include "internal.h"

#include <errno.h>
#include <sys/auxv.h>

enum { PAGE_BYTES = 4096 };

size_t __r3_auxv_value(size_t type) { return type == AT_PAGESZ ? PAGE_BYTES : 0; }
size_t __r3_page_size(void) { return PAGE_BYTES; }

unsigned long getauxval(unsigned long type)
{
    unsigned long value = __r3_auxv_value(type);
    if (!value)
        __r3_errno_set(ENOENT);
    return value;
}
