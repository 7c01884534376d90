/* The kernel's vDSO: a small ELF shared object at AT_SYSINFO_EHDR. Its symbols are found by name in its dynamic symbol
 * table, whose length is DT_HASH's chain count or, where the vDSO has only DT_GNU_HASH (since Linux 6.5 on some CPUs),
 * the end of its last chain. Anything unexpected gives null, never a guess. Source: vdso(7); gABI, "Hash Table". */
#include "vdso.h"

#include "start/auxv.h"
#include "vdso_names.h"

#include <stdint.h>
#include <string.h>

enum { AT_SYSINFO_EHDR = 33, PT_LOAD = 1, PT_DYNAMIC = 2, SHN_UNDEF = 0, STT_FUNC = 2, STT_NOTYPE = 0 };
enum { DT_NULL, DT_HASH = 4, DT_STRTAB = 5, DT_SYMTAB = 6, DT_GNU_HASH = 0x6ffffef5 };

struct header {
    unsigned char ident[16];
    uint16_t type, machine;
    uint32_t version;
    uint64_t entry, phoff, shoff;
    uint32_t flags;
    uint16_t ehsize, phentsize, phnum;
};

struct segment {
    uint32_t type, flags;
    uint64_t offset, vaddr, paddr, filesz, memsz, align;
};

struct symbol {
    uint32_t name;
    uint8_t info, other;
    uint16_t section;
    uint64_t value, size;
};

struct tables {
    const struct symbol *symbols;
    const char *names;
    const uint32_t *hash, *gnu_hash;
    uintptr_t bias;
};

/* The width of DT_HASH entries is the CPU's. */
static uint32_t symbol_count(const struct tables *t)
{
    if (t->hash && R3_VDSO_HASH_ENTRY_BYTES == 4)
        return t->hash[1];
    if (t->hash)
        return (uint32_t)((const uint64_t *)t->hash)[1];
    if (!t->gnu_hash)
        return 0;
    const uint32_t *g = t->gnu_hash, *buckets = g + 4 + 2 * g[2], *chains = buckets + g[0];
    uint32_t last = 0;
    for (uint32_t i = 0; i < g[0]; i++)
        if (buckets[i] > last)
            last = buckets[i];
    if (last < g[1])
        return 0;
    while (!(chains[last - g[1]] & 1))
        last++;
    return last + 1;
}

static int read_tables(const struct header *h, struct tables *t)
{
    static const unsigned char magic[4] = {0x7f, 'E', 'L', 'F'};
    const struct segment *segment = (const void *)((const char *)h + h->phoff);
    const uint64_t *dynamic = 0;
    int loaded = 0;
    if (memcmp(h->ident, magic, sizeof magic) || h->phentsize != sizeof *segment)
        return 0;
    for (unsigned i = 0; i < h->phnum; i++, segment++) {
        if (segment->type == PT_LOAD && !loaded) {
            t->bias = (uintptr_t)h + segment->offset - segment->vaddr;
            loaded = 1;
        }
        if (segment->type == PT_DYNAMIC)
            dynamic = (const void *)((const char *)h + segment->offset);
    }
    if (!loaded || !dynamic)
        return 0;
    for (; dynamic[0] != DT_NULL; dynamic += 2) {
        const void *at = (const void *)(t->bias + dynamic[1]);
        switch (dynamic[0]) {
        case DT_HASH: t->hash = at; break;
        case DT_STRTAB: t->names = at; break;
        case DT_SYMTAB: t->symbols = at; break;
        case DT_GNU_HASH: t->gnu_hash = at; break;
        }
    }
    return t->names && t->symbols;
}

void *__r3_vdso_clock_gettime(void)
{
    const struct header *h = (const void *)__r3_auxv_value(AT_SYSINFO_EHDR);
    struct tables t = {0};
    if (!h || !read_tables(h, &t))
        return 0;
    for (uint32_t i = symbol_count(&t); i--;) {
        const struct symbol *s = &t.symbols[i];
        int type = s->info & 15;
        if (s->section != SHN_UNDEF && (type == STT_FUNC || type == STT_NOTYPE) &&
            strcmp(t.names + s->name, R3_VDSO_CLOCK_GETTIME) == 0)
            return (void *)(t.bias + s->value);
    }
    return 0;
}
