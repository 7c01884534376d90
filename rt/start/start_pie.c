/* What a static PIE does between relocating itself and the common start: what the relocations have written
 * (PT_GNU_RELRO) becomes read-only. */
#include "start/image.h"
#include "start/start.h"
#include "sys.h"

#include <errno.h>
#include <sys/mman.h>

__r3_needs(__r3_arrays);

/* The linker gives the segment pages of its own for any page size up to the CPU's largest. Which size the kernel has
 * would have to be searched for behind the environment; it is quicker to ask for the smallest and be told. A refusal
 * must not stop the program: the segment then stays as the kernel mapped it. */
static inline void protect(const struct __r3_phdr *relro)
{
    uintptr_t from = (uintptr_t)__r3_image_address(relro->vaddr), to = from + relro->memsz;
    for (uintptr_t page = 4096; page <= 65536; page *= 4) {
        from &= -page;
        if (sys_mprotect((void *)from, to - from, PROT_READ) != -EINVAL)
            return;
    }
}

__r3_direct __r3_no_canary void __r3_start_pie(long *stack)
{
    const struct __r3_phdr *relro = __r3_image_find(R3_PT_GNU_RELRO);
    if (relro)
        protect(relro);
    __r3_start(stack);
}
