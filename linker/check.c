/* The check after every link. A tool chain that is asked for a static file may quietly give a dynamic one
 * (musl-gcc -static-pie of Debian 12 does), and one wrong object file makes all stacks executable: such a file
 * runs on the machine that built it and fails, or is unsafe, elsewhere. */
#include "driver.h"
#include "elf_file.h"

#include <errno.h>
#include <string.h>

struct finding {
    const char *path;
    bool good;
};

static void fault(struct finding *finding, const char *what)
{
    complain("%s: %s", finding->path, what);
    finding->good = false;
}

/* Where in the file the byte of an address is; 0 (the header) if nowhere. */
static uint64_t offset_of(const struct elf_file *elf, uint64_t address)
{
    for (unsigned i = elf_segment_count(elf); i--;) {
        struct elf_segment segment = elf_segment_at(elf, i);
        if (segment.type == SEGMENT_LOAD && address - segment.address < segment.file_bytes)
            return address - segment.address + segment.offset;
    }
    return 0;
}

static const char *string_at(const struct elf_file *elf, uint64_t offset)
{
    if (offset >= elf->size || !memchr(elf->bytes + offset, 0, elf->size - offset))
        return "?";
    return (const char *)elf->bytes + offset;
}

static void check_dynamic(struct finding *finding, const struct elf_file *elf, const struct elf_segment *dynamic)
{
    uint64_t strings = 0, tag, value;
    bool textrel = false, jump_slots = false, needed = false;
    for (int pass = 0; pass < 2; pass++) /* first the place of the names */
        for (uint64_t at = dynamic->offset; (tag = elf_read(elf, at, 8)) != TAG_NULL; at += TAG_SIZE) {
            value = elf_read(elf, at + 8, 8);
            textrel |= tag == TAG_TEXTREL || (tag == TAG_FLAGS && value & FLAG_TEXTREL);
            jump_slots |= tag == TAG_JMPREL;
            if (tag == TAG_STRTAB)
                strings = offset_of(elf, value);
            if (tag == TAG_NEEDED && pass == 1) {
                fault(finding, format("needs the shared library %s (DT_NEEDED)", string_at(elf, strings + value)));
                needed = true;
            }
        }
    if (textrel)
        fault(finding, "has relocations in its code (DT_TEXTREL): an object was not compiled with -fPIE");
    if (jump_slots && !needed)
        fault(finding, "has functions chosen at start (ifunc, DT_JMPREL), which no one resolves");
}

static void check_segments(struct finding *finding, const struct elf_file *elf)
{
    bool stack = false;
    for (unsigned i = 0; i < elf_segment_count(elf); i++) {
        struct elf_segment segment = elf_segment_at(elf, i);
        if (segment.type == SEGMENT_INTERP)
            fault(finding, format("is loaded by %s (PT_INTERP): not static", string_at(elf, segment.offset)));
        else if (segment.type == SEGMENT_DYNAMIC)
            check_dynamic(finding, elf, &segment);
        else if (segment.type == SEGMENT_LOAD && (segment.flags & (WRITABLE | EXECUTABLE)) == (WRITABLE | EXECUTABLE))
            fault(finding, "has a segment that is both writable and executable");
        else if (segment.type == SEGMENT_GNU_STACK && segment.flags & EXECUTABLE)
            fault(finding, "asks for an executable stack (PT_GNU_STACK)");
        stack |= segment.type == SEGMENT_GNU_STACK;
    }
    if (!stack)
        fault(finding, "does not say that its stack is not executable (no PT_GNU_STACK)");
}

bool check_file(const char *path, const char *like)
{
    struct finding finding = {path, true};
    struct elf_file elf, wanted;
    if (!elf_open(&elf, path)) {
        fault(&finding, errno == ENOEXEC ? "not a 64-bit ELF file" : strerror(errno));
        return false;
    }
    uint64_t type = elf_read(&elf, E_TYPE, 2);
    if (type != TYPE_EXEC && type != TYPE_DYN)
        fault(&finding, "not a program");
    else if (!elf_read(&elf, E_ENTRY, 8))
        fault(&finding, "does not say where it starts: no _start was linked");
    else
        check_segments(&finding, &elf);
    if (like && elf_open(&wanted, like)) {
        if (elf.is_big_endian != wanted.is_big_endian || elf_read(&elf, E_MACHINE, 2) != elf_read(&wanted, E_MACHINE, 2))
            fault(&finding, format("is for another machine (e_machine %u)", (unsigned)elf_read(&elf, E_MACHINE, 2)));
        elf_close(&wanted);
    }
    elf_close(&elf);
    return finding.good;
}
