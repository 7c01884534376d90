/* Cuts a stripped file (-s, --tiny) behind its last segment. What lies there, the section headers and their names, serves
 * debuggers only; the kernel reads the program headers. */
#include "driver.h"
#include "elf_file.h"

#include <fcntl.h>
#include <unistd.h>

static bool zeroed(int fd, off_t offset, size_t bytes)
{
    static const char zero[8];
    return pwrite(fd, zero, bytes, offset) == (ssize_t)bytes;
}

bool trim_file(const char *path)
{
    struct elf_file elf;
    if (!elf_open(&elf, path))
        return false;
    uint64_t end = 0;
    for (unsigned i = elf_segment_count(&elf); i--;) {
        struct elf_segment segment = elf_segment_at(&elf, i);
        if (segment.file_bytes && segment.offset + segment.file_bytes > end)
            end = segment.offset + segment.file_bytes;
    }
    bool cut = end && end < elf.size;
    elf_close(&elf);
    if (!cut)
        return true;
    int fd = open(path, O_WRONLY | O_CLOEXEC);
    if (fd < 0)
        return false;
    bool done = zeroed(fd, E_SHOFF, 8) && zeroed(fd, E_SHENTSIZE, 6) && ftruncate(fd, (off_t)end) == 0;
    close(fd);
    return done;
}
