/* Reads what is to run: an ELF image of the guest's, a script, or a Linux program.
 *
 * Seen on the kernel: EI_OSABI 0 runs with or without the brand note; 9 gives ENOEXEC; static PIE loads (AT_BASE = bias,
 * 0x1021000); `#!` works. A file that asks for a Linux loader, or has GNU's ABI tag, is a program of the machine's own,
 * such as /bin/sh: it is left to Linux. */
#include "host.h"

#include <elf.h>
#include <fcntl.h>
#include <sys/mman.h>

#define BIAS 0x1021000UL
#define AT(fd, buf, len, off) kernel(SYS_pread64, fd, (long)(buf), (long)(len), (long)(off))

static long script(const char *head, long len, char interpreter[256], char option[128])
{
    const char *p = head + 2, *end = head + len, *line = memchr(p, '\n', (size_t)(len - 2));
    if (!line)
        return -ENOEXEC;
    end = line;
    while (p < end && (*p == ' ' || *p == '\t'))
        p++;
    size_t n = 0;
    while (p < end && *p != ' ' && *p != '\t' && n < 255)
        interpreter[n++] = *p++;
    interpreter[n] = 0;
    while (p < end && (*p == ' ' || *p == '\t'))
        p++;
    while (end > p && (end[-1] == ' ' || end[-1] == '\t'))
        end--;
    for (n = 0; p < end && n < 127;)
        option[n++] = *p++;
    option[n] = 0;
    return interpreter[0] ? 1 : -ENOEXEC;
}

static bool has_gnu_tag(int fd, const Elf64_Phdr *ph)
{
    unsigned char note[512];
    long len = AT(fd, note, ph->p_filesz < sizeof note ? ph->p_filesz : sizeof note, ph->p_offset);
    for (long at = 0; at + 16 <= len;) {
        const Elf64_Nhdr *n = (const void *)(note + at);
        if (n->n_type == 1 && n->n_namesz == 4 && memcmp(note + at + 12, "GNU", 4) == 0)
            return true;
        if (n->n_namesz > 64 || n->n_descsz > 512)
            return false;
        at += 12 + (long)(((n->n_namesz + 3) & ~3U) + ((n->n_descsz + 3) & ~3U));
    }
    return false;
}

static long headers(int fd, Elf64_Ehdr *eh, Elf64_Phdr *ph)
{
    if (AT(fd, eh, sizeof *eh, 0) != sizeof *eh || memcmp(eh->e_ident, ELFMAG, 4) || eh->e_ident[EI_CLASS] != ELFCLASS64)
        return -ENOEXEC;
    if (eh->e_machine != EM_X86_64 || (eh->e_type != ET_EXEC && eh->e_type != ET_DYN) || eh->e_phnum > 32 ||
        eh->e_phentsize != sizeof *ph)
        return -ENOEXEC;
    long len = eh->e_phnum * (long)sizeof *ph;
    return AT(fd, ph, len, eh->e_phoff) == len ? 0 : -ENOEXEC;
}

static long check_open(int fd, char interpreter[256], char option[128], bool *native)
{
    struct { char head[512]; Elf64_Ehdr eh; Elf64_Phdr ph[32]; } f;
    long len = AT(fd, f.head, sizeof f.head, 0);
    *native = false;
    if (len > 2 && f.head[0] == '#' && f.head[1] == '!')
        return script(f.head, len, interpreter, option);
    long r = headers(fd, &f.eh, f.ph);
    if (r < 0)
        return r;
    for (int i = 0; i < f.eh.e_phnum; i++)
        if (f.ph[i].p_type == PT_INTERP || (f.ph[i].p_type == PT_NOTE && has_gnu_tag(fd, &f.ph[i])))
            *native = true;
    if (f.eh.e_ident[EI_OSABI] == ELFOSABI_LINUX)
        *native = true;
    return f.eh.e_ident[EI_OSABI] == ELFOSABI_FREEBSD ? -ENOEXEC : 0;
}

/* 0, 1 for a script with what its first line says, or why it cannot run. */
long image_check(const char *path, char interpreter[256], char option[128], bool *native)
{
    struct { long words[18]; } st;
    long fd = kernel(SYS_openat, AT_FDCWD, (long)path, O_RDONLY | O_CLOEXEC);
    if (fd == -EACCES) { /* a file that may be run but not read: Linux knows */
        *native = true;
        return kernel(SYS_faccessat, AT_FDCWD, (long)path, 1);
    }
    if (fd < 0)
        return fd;
    long r = kernel(SYS_fstat, fd, (long)&st);
    if (r == 0 && ((uint32_t)st.words[3] & 0170000) != 0100000)
        r = -EACCES;
    if (r == 0)
        r = kernel(SYS_faccessat, AT_FDCWD, (long)path, 1);
    if (r == 0)
        r = check_open((int)fd, interpreter, option, native);
    kernel(SYS_close, fd);
    return r;
}

static int protection(unsigned flags)
{
    return (flags & PF_R ? PROT_READ : 0) | (flags & PF_W ? PROT_WRITE : 0) | (flags & PF_X ? PROT_EXEC : 0);
}

static long segment(int fd, const Elf64_Phdr *ph, uint64_t bias)
{
    uint64_t from = (bias + ph->p_vaddr) & -PAGE, shift = (bias + ph->p_vaddr) - from;
    uint64_t file_end = bias + ph->p_vaddr + ph->p_filesz, end = bias + ph->p_vaddr + ph->p_memsz;
    int prot = protection(ph->p_flags);
    if (ph->p_filesz) {
        long r = kernel(SYS_mmap, (long)from, (long)(ph->p_filesz + shift), prot, MAP_PRIVATE | MAP_FIXED, fd,
            (long)(ph->p_offset - shift));
        if (r < 0 && r > -4096)
            return r;
    }
    uint64_t zero_pages = ph->p_filesz ? (file_end + PAGE - 1) & -PAGE : from;
    if (ph->p_filesz && ph->p_memsz > ph->p_filesz && prot & PROT_WRITE) {
        uint64_t until = zero_pages < end ? zero_pages : end;
        memset((void *)file_end, 0, until - file_end);
    }
    if (end > zero_pages) {
        long r = kernel(SYS_mmap, (long)zero_pages, (long)(((end + PAGE - 1) & -PAGE) - zero_pages), prot,
            MAP_PRIVATE | MAP_FIXED | MAP_ANONYMOUS, -1, 0);
        return r < 0 && r > -4096 ? r : 0;
    }
    return 0;
}

static long reserve(uint64_t low, uint64_t high, bool movable, uint64_t *bias)
{
    uint64_t at = movable ? BIAS : low & -PAGE;
    long len = (long)(((high + PAGE - 1) & -PAGE) - (low & -PAGE));
    long p = kernel(SYS_mmap, (long)at, len, PROT_NONE,
        MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED_NOREPLACE, -1, 0);
    if (p == -EEXIST && movable)
        p = kernel(SYS_mmap, 0, len, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (p < 0 && p > -4096)
        return -ENOMEM;
    *bias = (uint64_t)p - (low & -PAGE);
    return 0;
}

long image_load(const char *path, struct image *image)
{
    Elf64_Ehdr eh;
    Elf64_Phdr ph[32];
    int fd = (int)kernel(SYS_openat, AT_FDCWD, (long)path, O_RDONLY | O_CLOEXEC);
    long r = fd < 0 ? fd : headers(fd, &eh, ph);
    uint64_t low = ~0UL, high = 0, bias = 0;
    *image = (struct image){.phnum = 0};
    for (int i = 0; r == 0 && i < eh.e_phnum; i++)
        if (ph[i].p_type == PT_LOAD && ph[i].p_memsz) {
            low = ph[i].p_vaddr < low ? ph[i].p_vaddr : low;
            high = ph[i].p_vaddr + ph[i].p_memsz > high ? ph[i].p_vaddr + ph[i].p_memsz : high;
        }
    if (r == 0)
        r = low < high && high < 1UL << 46 ? reserve(low, high, eh.e_type == ET_DYN, &bias) : -ENOEXEC;
    for (int i = 0; r == 0 && i < eh.e_phnum; i++) {
        if (ph[i].p_type != PT_LOAD || !ph[i].p_memsz)
            continue;
        r = segment(fd, &ph[i], bias);
        if (eh.e_phoff >= ph[i].p_offset && eh.e_phoff < ph[i].p_offset + ph[i].p_filesz)
            image->phdr = bias + ph[i].p_vaddr + eh.e_phoff - ph[i].p_offset;
    }
    kernel(SYS_close, fd);
    image->entry = bias + eh.e_entry;
    image->phnum = eh.e_phnum;
    image->base = eh.e_type == ET_DYN ? bias : 0;
    image->end = bias + high;
    return r;
}
