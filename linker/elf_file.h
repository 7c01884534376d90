/* A finished ELF file to look at, of either byte order; 64-bit. Nothing in it is trusted: every read is within
 * the file, and what lies outside reads as zero. Names and values are the System V gABI's, chapters 4 and 5. */
#ifndef R3_LINKER_ELF_FILE_H
#define R3_LINKER_ELF_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { /* offsets in the header */
    E_CLASS = 4, E_DATA = 5, E_TYPE = 16, E_MACHINE = 18, E_ENTRY = 24, E_PHOFF = 32, E_SHOFF = 40, E_PHENTSIZE = 54, E_PHNUM = 56,
    E_SHENTSIZE = 58, E_SHNUM = 60, E_SHSTRNDX = 62, E_SIZE = 64,
};
enum { CLASS_64 = 2, DATA_BIG_ENDIAN = 2, TYPE_EXEC = 2, TYPE_DYN = 3 };
enum { SEGMENT_LOAD = 1, SEGMENT_DYNAMIC = 2, SEGMENT_INTERP = 3, SEGMENT_TLS = 7, SEGMENT_GNU_STACK = 0x6474e551 };
enum { EXECUTABLE = 1, WRITABLE = 2 };
enum { SECTION_INIT_ARRAY = 14, SECTION_FINI_ARRAY = 15, SECTION_PREINIT_ARRAY = 16 };
enum { /* dynamic tags */
    TAG_NULL = 0, TAG_NEEDED = 1, TAG_STRTAB = 5, TAG_TEXTREL = 22, TAG_JMPREL = 23, TAG_FLAGS = 30, TAG_SIZE = 16,
    FLAG_TEXTREL = 4,
};

struct elf_file {
    const unsigned char *bytes;
    size_t size;
    bool is_big_endian;
};

struct elf_segment {
    uint32_t type, flags;
    uint64_t offset, address, file_bytes, memory_bytes;
};

/* False with errno set; ENOEXEC if it is not a regular file that holds 64-bit ELF. */
bool elf_open(struct elf_file *elf, const char *path);
void elf_close(struct elf_file *elf);

uint64_t elf_read(const struct elf_file *elf, uint64_t offset, unsigned bytes);
unsigned elf_segment_count(const struct elf_file *elf);
struct elf_segment elf_segment_at(const struct elf_file *elf, unsigned i);
/* Whether a segment, a section of the type has something in it. */
bool elf_has_segment(const struct elf_file *elf, uint32_t type);
bool elf_has_section(const struct elf_file *elf, uint32_t type);

#endif
