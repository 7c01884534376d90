/* Reading ELF. */
#include "elf_file.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

bool elf_open(struct elf_file *elf, const char *path)
{
    struct stat status;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return false;
    if (fstat(fd, &status) < 0 || !S_ISREG(status.st_mode) || status.st_size < E_SIZE) {
        close(fd);
        errno = ENOEXEC;
        return false;
    }
    elf->size = (size_t)status.st_size;
    elf->bytes = mmap(0, elf->size, PROT_READ, MAP_PRIVATE, fd, 0);
    close(fd);
    if (elf->bytes == MAP_FAILED)
        return false;
    elf->is_big_endian = elf->bytes[E_DATA] == DATA_BIG_ENDIAN;
    if (memcmp(elf->bytes, "\177ELF", 4) == 0 && elf->bytes[E_CLASS] == CLASS_64)
        return true;
    elf_close(elf);
    errno = ENOEXEC;
    return false;
}

void elf_close(struct elf_file *elf) { munmap((void *)elf->bytes, elf->size); }

uint64_t elf_read(const struct elf_file *elf, uint64_t offset, unsigned bytes)
{
    uint64_t value = 0;
    if (offset > elf->size || elf->size - offset < bytes)
        return 0;
    for (unsigned i = 0; i < bytes; i++)
        value = value << 8 | elf->bytes[offset + (elf->is_big_endian ? i : bytes - 1 - i)];
    return value;
}

unsigned elf_segment_count(const struct elf_file *elf) { return (unsigned)elf_read(elf, E_PHNUM, 2); }

struct elf_segment elf_segment_at(const struct elf_file *elf, unsigned i)
{
    uint64_t at = elf_read(elf, E_PHOFF, 8) + i * elf_read(elf, E_PHENTSIZE, 2);
    return (struct elf_segment){
        .type = (uint32_t)elf_read(elf, at, 4),
        .flags = (uint32_t)elf_read(elf, at + 4, 4),
        .offset = elf_read(elf, at + 8, 8),
        .address = elf_read(elf, at + 16, 8),
        .file_bytes = elf_read(elf, at + 32, 8),
        .memory_bytes = elf_read(elf, at + 40, 8),
    };
}

bool elf_has_segment(const struct elf_file *elf, uint32_t type)
{
    for (unsigned i = elf_segment_count(elf); i--;)
        if (elf_segment_at(elf, i).type == type && elf_segment_at(elf, i).memory_bytes)
            return true;
    return false;
}

bool elf_has_section(const struct elf_file *elf, uint32_t type)
{
    uint64_t at = elf_read(elf, E_SHOFF, 8);
    for (uint64_t i = elf_read(elf, E_SHNUM, 2); i--; at += elf_read(elf, E_SHENTSIZE, 2))
        if (elf_read(elf, at + 4, 4) == type && elf_read(elf, at + 32, 8))
            return true;
    return false;
}
