/* %s, %c, %[: runs of bytes of a set, into the caller's memory or, with m, into memory that malloc gives; with l the
 * bytes are UTF-8 and become wide characters. Limit: the members of a wide %l[ are single bytes. */
#include <errno.h>
#include <stdlib.h>

#include "../internal.h"
#include "scan.h"

struct text {
    void *memory; /* NULL: nothing is stored */
    size_t used, room; /* elements; room: of what malloc gave */
    int wide, allocated;
    unsigned character; /* a wide character in the making */
    int missing;        /* continuation bytes it still needs */
    unsigned least;     /* below this it is over-long */
};

/* 0 or an errno. */
static int store(struct text *t, unsigned element)
{
    size_t size = t->wide ? sizeof(wchar_t) : 1;
    if (t->allocated && t->used == t->room) {
        void *larger = realloc(t->memory, (t->room * 2 + 16) * size);
        if (!larger)
            return ENOMEM;
        t->memory = larger;
        t->room = t->room * 2 + 16;
    }
    if (t->memory && t->wide)
        ((wchar_t *)t->memory)[t->used] = (wchar_t)element;
    else if (t->memory)
        ((char *)t->memory)[t->used] = (char)element;
    t->used++;
    return 0;
}

/* One byte of UTF-8 (RFC 3629). 0 or an errno. */
static int store_utf8(struct text *t, unsigned byte)
{
    if (t->missing) {
        if (byte >> 6 != 2)
            return EILSEQ;
        t->character = t->character << 6 | (byte & 0x3f);
        if (--t->missing)
            return 0;
        unsigned c = t->character;
        return c < t->least || c > 0x10ffff || (c >= 0xd800 && c < 0xe000) ? EILSEQ : store(t, c);
    }
    if (byte < 0x80)
        return store(t, byte);
    if (byte < 0xc2 || byte > 0xf4)
        return EILSEQ;
    t->missing = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    t->least = byte < 0xe0 ? 0x80 : byte < 0xf0 ? 0x800 : 0x10000;
    t->character = byte & (0x3fu >> t->missing);
    return 0;
}

static int read_run(struct __r3_source *source, const struct __r3_scan_spec *spec, struct text *t, int *error)
{
    size_t elements = spec->width ? spec->width : spec->conversion == 'c' ? 1 : SIZE_MAX;
    int c;
    source->width = t->wide ? SIZE_MAX : elements; /* counts characters, of which a wide one has several bytes */
    while (t->used < elements && (c = __r3_source_look(source)) >= 0 && spec->set[c / 8] >> c % 8 & 1) {
        if ((*error = t->wide ? store_utf8(t, (unsigned)c) : store(t, (unsigned)c)))
            return __R3_SCAN_FAILED;
        __r3_source_take(source);
    }
    if (t->missing) {
        *error = EILSEQ;
        return __R3_SCAN_FAILED;
    }
    if (spec->conversion == 'c' && t->used < elements)
        return __R3_SCAN_MISMATCH; /* C: exactly as many as asked for */
    return t->used ? __R3_SCAN_STORED : __R3_SCAN_MISMATCH;
}

int __r3_scan_text(struct __r3_source *source, const struct __r3_scan_spec *spec, void *to)
{
    struct text t = {.wide = spec->length == 'l', .allocated = spec->allocate && to};
    t.memory = t.allocated ? NULL : to;
    int error = 0, result = read_run(source, spec, &t, &error);
    if (result == __R3_SCAN_STORED && spec->conversion != 'c' && (error = store(&t, 0)))
        result = __R3_SCAN_FAILED;
    if (error)
        __r3_errno_set(error);
    if (t.allocated && result != __R3_SCAN_STORED)
        free(t.memory);
    else if (t.allocated)
        *(void **)to = t.memory;
    return result;
}
