/* What a static PIE does between relocating itself and the common start: what the relocations have written
 * (PT_GNU_RELRO) becomes read-only. The segment's end is a page boundary by the linker's layout; its start shares a
 * page with nothing that is written later. */
#include "start/elf.h"
#include "start/start.h"
#include "sys.h"

#include <sys/mman.h>

__r3_noreturn __r3_no_canary void __r3_start_pie(long *stack)
{
    const size_t *auxv = __r3_auxv_after((char **)(stack + 1 + stack[0] + 1));
    const struct __r3_phdr *phdr = (const void *)__r3_auxv_find(auxv, R3_AT_PHDR);
    const struct __r3_phdr *relro = 0;
    size_t bias = 0;
    for (size_t i = __r3_auxv_find(auxv, R3_AT_PHNUM); i--;) {
        if (phdr[i].type == R3_PT_PHDR)
            bias = (size_t)phdr - phdr[i].vaddr;
        if (phdr[i].type == R3_PT_GNU_RELRO)
            relro = &phdr[i];
    }
    if (relro) {
        size_t mask = -__r3_auxv_find(auxv, R3_AT_PAGESZ);
        size_t from = (bias + relro->vaddr) & mask;
        size_t to = (bias + relro->vaddr + relro->memsz) & mask;
        /* A refusal must not stop the program: the segment stays as the kernel mapped it. */
        if (to > from)
            sys_mprotect((void *)from, to - from, PROT_READ);
    }
    __r3_start(stack);
}
