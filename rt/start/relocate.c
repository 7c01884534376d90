/* A static PIE relocates itself: no interpreter does it for us. Until it has, no global may be read through a table
 * and no function called, so all is in one function on the stack's own data. The bias is where the program headers
 * are (AT_PHDR) less where they were linked to be (PT_PHDR). Formats: DT_RELA, DT_REL (mips64), DT_RELR
 * (gABI, "Relative Relocation Table"). */
#include "reloc.h"
#include "start/elf.h"
#include "start/start.h"

enum { DT_RELA = 7, DT_RELASZ = 8, DT_REL = 17, DT_RELSZ = 18, DT_RELRSZ = 35, DT_RELR = 36, DT_KNOWN };

__r3_no_canary static inline __attribute__((__always_inline__)) void apply_relr(const size_t *relr, size_t size,
                                                                                 size_t bias)
{
    size_t *where = 0;
    for (; size; size -= sizeof *relr, relr++) {
        if (!(*relr & 1)) {
            where = (size_t *)(bias + *relr);
            *where++ += bias;
            continue;
        }
        for (size_t i = 0, bits = *relr; bits >>= 1; i++)
            if (bits & 1)
                where[i] += bias;
        where += 8 * sizeof *relr - 1;
    }
}

__r3_no_canary void __r3_relocate(long *stack)
{
    const size_t *auxv = __r3_auxv_after((char **)(stack + 1 + stack[0] + 1));
    const struct __r3_phdr *phdr = (const void *)__r3_auxv_find(auxv, R3_AT_PHDR);
    size_t bias = 0, dynamic_vaddr = 0;
    for (size_t i = __r3_auxv_find(auxv, R3_AT_PHNUM); i--;) {
        if (phdr[i].type == R3_PT_PHDR)
            bias = (size_t)phdr - phdr[i].vaddr;
        if (phdr[i].type == R3_PT_DYNAMIC)
            dynamic_vaddr = phdr[i].vaddr;
    }
    const size_t *dynamic = (const size_t *)(bias + dynamic_vaddr);
    size_t table[DT_KNOWN];
    for (volatile size_t *t = table; t < table + DT_KNOWN; t++) /* volatile: or it becomes a call of memset */
        *t = 0;
    for (const size_t *d = dynamic; d[0]; d += 2)
        if (d[0] < DT_KNOWN)
            table[d[0]] = d[1];

    const size_t *rel = (const size_t *)(bias + table[DT_REL]);
    for (size_t size = table[DT_RELSZ]; size; size -= 16, rel += 2)
        if (rel[1])
            *(size_t *)(bias + rel[0]) += bias;
    const size_t *rela = (const size_t *)(bias + table[DT_RELA]);
    for (size_t size = table[DT_RELASZ]; size; size -= 24, rela += 3)
        if (rela[1] == R3_RELOC_RELATIVE)
            *(size_t *)(bias + rela[0]) = bias + rela[2];
    apply_relr((const size_t *)(bias + table[DT_RELR]), table[DT_RELRSZ], bias);
    __r3_relocate_tables(dynamic, bias);
}
