/* fmemopen: a stream over the caller's memory, or over its own if none is given. What is written beyond its size is
 * refused with ENOSPC; a zero byte follows the text where there is room. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "stream.h"

struct memory {
    char *bytes;
    size_t size, len, at; /* room, end of the text, position */
    int owned;
};

static long read_memory(FILE *f, void *to, size_t len)
{
    struct memory *m = f->cookie;
    size_t left = m->at < m->len ? m->len - m->at : 0, n = len < left ? len : left;
    memcpy(to, m->bytes + m->at, n);
    m->at += n;
    return (long)n;
}

static long write_memory(FILE *f, const struct iovec *parts, int count)
{
    struct memory *m = f->cookie;
    long total = 0;
    if (f->flags & __R3_APPEND)
        m->at = m->len;
    for (int i = 0; i < count; i++) {
        size_t room = m->size - m->at, n = parts[i].iov_len < room ? parts[i].iov_len : room;
        memcpy(m->bytes + m->at, parts[i].iov_base, n);
        m->at += n;
        total += (long)n;
    }
    if (m->at > m->len) {
        m->len = m->at;
        if (m->len < m->size)
            m->bytes[m->len] = 0;
    }
    return total ? total : -ENOSPC;
}

static long seek_memory(FILE *f, off_t offset, int whence)
{
    struct memory *m = f->cookie;
    off_t from = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? (off_t)m->at : (off_t)m->len;
    if (offset < -from || offset > (off_t)m->size - from)
        return -EINVAL;
    m->at = (size_t)(from + offset);
    return (long)m->at;
}

static long close_memory(FILE *f)
{
    struct memory *m = f->cookie;
    if (m->owned)
        free(m->bytes);
    free(m);
    return 0;
}

static const struct __r3_stream_operations operations = {read_memory, write_memory, seek_memory, close_memory};

FILE *fmemopen(void *restrict bytes, size_t size, const char *restrict mode)
{
    int flags = __r3_stream_mode(mode);
    if (flags < 0)
        return NULL;
    struct memory *m = malloc(sizeof *m);
    char *memory = bytes ? bytes : calloc(size + !size, 1);
    FILE *f = m && memory ? __r3_stream_new(-1, flags) : NULL;
    if (!f) {
        free(m);
        if (!bytes)
            free(memory);
        return NULL;
    }
    *m = (struct memory){memory, size, 0, 0, !bytes};
    if (*mode == 'r')
        m->len = size;
    else if (*mode == 'a')
        m->at = m->len = strnlen(memory, size);
    else if (size)
        *memory = 0;
    f->cookie = m;
    f->operations = &operations;
    f->flags &= ~__R3_ASK_TERMINAL;
    return f;
}
