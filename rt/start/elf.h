/* The few ELF structures that start-up reads, from the System V gABI and the kernel's auxiliary vector; kept apart
 * from <elf.h>, which is for programs. */
#ifndef R3_RT_ELF_H
#define R3_RT_ELF_H

#include <stdint.h>

struct __r3_phdr {
    uint32_t type, flags;
    uint64_t offset, vaddr, paddr, filesz, memsz, align;
};

enum { /* struct __r3_phdr.type */
    R3_PT_LOAD = 1,
    R3_PT_DYNAMIC = 2,
    R3_PT_PHDR = 6,
    R3_PT_TLS = 7,
    R3_PT_GNU_RELRO = 0x6474e552,
};

enum { /* auxiliary vector, the kernel's include/uapi/linux/auxvec.h; the BSDs agree on these */
    R3_AT_PHDR = 3,
    R3_AT_PHENT = 4,
    R3_AT_PHNUM = 5,
    R3_AT_PAGESZ = 6,
};

#endif
