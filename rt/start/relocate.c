/* A static PIE relocates itself: no interpreter does it for us. Until it has, no global may be read through a table
 * and no function called, so the entry (arch/<cpu>/<kernel>/rcrt1) passes what this needs and all is in one function.
 * Formats: DT_RELA, DT_REL (mips64), DT_RELR (gABI, "Relative Relocation Table"). */
#include "internal.h"
#include "reloc.h"

#include <stddef.h>

enum { DT_RELA = 7, DT_RELASZ = 8, DT_REL = 17, DT_RELSZ = 18, DT_RELRSZ = 35, DT_RELR = 36 };

static inline __attribute__((__always_inline__)) void apply_relr(const size_t *relr, size_t bytes, size_t bias)
{
    size_t *where = 0;
    for (; bytes; bytes -= sizeof *relr, relr++) {
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

__r3_direct __r3_no_canary void __r3_relocate(const size_t *dynamic, size_t bias)
{
    const size_t *rela = 0, *rel = 0, *relr = 0;
    size_t rela_bytes = 0, rel_bytes = 0, relr_bytes = 0;
    const size_t wanted =
        1UL << DT_RELA | 1UL << DT_RELASZ | 1UL << DT_REL | 1UL << DT_RELSZ | 1UL << DT_RELR | 1UL << DT_RELRSZ;
    for (const size_t *d = dynamic; d[0]; d += 2) {
        if (d[0] > DT_RELR || !(wanted >> d[0] & 1))
            continue;
        const size_t *at = (const size_t *)(bias + d[1]);
        if (d[0] == DT_RELA)
            rela = at;
        else if (d[0] == DT_RELASZ)
            rela_bytes = d[1];
        else if (d[0] == DT_REL)
            rel = at;
        else if (d[0] == DT_RELSZ)
            rel_bytes = d[1];
        else if (d[0] == DT_RELR)
            relr = at;
        else if (d[0] == DT_RELRSZ)
            relr_bytes = d[1];
    }
    for (; rel_bytes; rel_bytes -= 16, rel += 2)
        if (rel[1])
            *(size_t *)(bias + rel[0]) += bias;
    for (; rela_bytes; rela_bytes -= 24, rela += 3)
        if (rela[1] == R3_RELOC_RELATIVE)
            *(size_t *)(bias + rela[0]) = bias + rela[2];
    apply_relr(relr, relr_bytes, bias);
    __r3_relocate_tables(dynamic, bias);
}
