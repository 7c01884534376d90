/* The one relocation that a static PIE holds: add the load bias. It stands in DT_REL as R_MIPS_REL32 combined with
 * R_MIPS_64, packed in n64's own r_info layout, whose byte order differs from r_info's elsewhere; so the relocator
 * tells it by what it is not (zero). The local part of the global offset table has no relocations: the ABI leaves it
 * to the loader. Source: MIPSpro 64-bit ELF, MIPS psABI supplement (DT_PLTGOT, DT_MIPS_LOCAL_GOTNO). */
#ifndef R3_ARCH_RELOC_H
#define R3_ARCH_RELOC_H

#define R3_RELOC_RELATIVE 0 /* any but zero */

/* Entries 0 and 1 are the lazy resolver's. */
static inline __attribute__((__always_inline__)) void __r3_relocate_tables(const unsigned long *dynamic,
                                                                           unsigned long bias)
{
    enum { PLTGOT = 3, MIPS_LOCAL_GOTNO = 0x7000000a };
    unsigned long *got = 0, count = 0;
    for (const unsigned long *d = dynamic; d[0]; d += 2) {
        if (d[0] == PLTGOT)
            got = (unsigned long *)(bias + d[1]);
        if (d[0] == MIPS_LOCAL_GOTNO)
            count = d[1];
    }
    for (unsigned long i = 2; i < count; i++)
        got[i] += bias;
}

#endif
