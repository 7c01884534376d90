/* Memory between two unmapped pages: an object at its end faults when one byte beyond it is touched, one at its
 * start when one byte before it is. Works against any libc. */
#ifndef GUARD_H
#define GUARD_H

#include <stddef.h>
#include <stdlib.h>
#include <sys/mman.h>

enum { GUARD_PAGE = 65536, GUARD_SIZE = 65536 };

struct guard {
    unsigned char *start, *end;
};

static inline struct guard guard_new(void)
{
    unsigned char *p = mmap(NULL, GUARD_SIZE + 2 * GUARD_PAGE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (p == MAP_FAILED || mprotect(p + GUARD_PAGE, GUARD_SIZE, PROT_READ | PROT_WRITE))
        abort();
    return (struct guard){p + GUARD_PAGE, p + GUARD_PAGE + GUARD_SIZE};
}

/* Bytes that are never 0 and differ from their neighbours. */
static inline void guard_fill(unsigned char *p, size_t n, unsigned seed)
{
    for (size_t i = 0; i < n; i++)
        p[i] = (unsigned char)(1 + (i * 7 + seed + i / 251) % 255);
}

#endif
