/* The running program's own ELF header and program headers, which the linker maps with the first segment and names
 * __ehdr_start. The few structures are ours, from the System V gABI; <elf.h> is for programs. */
#ifndef R3_RT_IMAGE_H
#define R3_RT_IMAGE_H

#include <stddef.h>
#include <stdint.h>

struct __r3_ehdr {
    unsigned char ident[16];
    uint16_t type, machine;
    uint32_t version;
    uint64_t entry, phoff, shoff;
    uint32_t flags;
    uint16_t ehsize, phentsize, phnum, shentsize, shnum, shstrndx;
};

struct __r3_phdr {
    uint32_t type, flags;
    uint64_t offset, vaddr, paddr, filesz, memsz, align;
};

_Static_assert(sizeof(struct __r3_ehdr) == 64 && sizeof(struct __r3_phdr) == 56, "gABI, ELFCLASS64");

enum {
    R3_PT_LOAD = 1,
    R3_PT_DYNAMIC = 2,
    R3_PT_TLS = 7,
    R3_PT_GNU_RELRO = 0x6474e552,
};

extern const struct __r3_ehdr __ehdr_start __attribute__((__visibility__("hidden")));

static inline const struct __r3_phdr *__r3_image_phdrs(void)
{
    return (const struct __r3_phdr *)((const char *)&__ehdr_start + __ehdr_start.phoff);
}

/* Where a segment is: link-time addresses count from the segment that holds the header, the first. */
static inline void *__r3_image_address(uint64_t vaddr)
{
    const struct __r3_phdr *first = __r3_image_phdrs();
    while (first->type != R3_PT_LOAD)
        first++;
    return (void *)((uintptr_t)&__ehdr_start - first->vaddr + vaddr);
}

/* The program header of a type, or null. */
static inline const struct __r3_phdr *__r3_image_find(uint32_t type)
{
    const struct __r3_phdr *p = __r3_image_phdrs();
    for (unsigned n = __ehdr_start.phnum; n; n--, p++)
        if (p->type == type)
            return p;
    return 0;
}

#endif
