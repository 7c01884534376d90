/* The one relocation that a static PIE holds: add the load bias. Source: s390x ELF ABI, R_390_RELATIVE. */
#ifndef R3_ARCH_RELOC_H
#define R3_ARCH_RELOC_H

#define R3_RELOC_RELATIVE 12

/* No table outside the dynamic relocations needs the bias on this CPU. */
static inline void __r3_relocate_tables(const unsigned long *dynamic, unsigned long bias)
{
    (void)dynamic;
    (void)bias;
}

#endif
