/* open_memstream: a stream into memory that grows. *memory and *size are right after fflush and fclose; the memory is
 * the caller's to free, and has a zero byte behind the text. */
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "stream.h"

struct growing {
    char **memory_out;
    size_t *size_out;
    char *bytes;
    size_t room, len, at; /* room without the last zero byte */
};

static void publish(struct growing *g)
{
    *g->memory_out = g->bytes;
    *g->size_out = g->at < g->len ? g->at : g->len;
}

static long write_growing(FILE *f, const struct iovec *parts, int count)
{
    struct growing *g = f->cookie;
    size_t total = parts[0].iov_len + (count > 1 ? parts[1].iov_len : 0), end = g->at + total;
    if (end > g->room) {
        size_t room = end + end / 2;
        char *larger = realloc(g->bytes, room + 1);
        if (!larger)
            return -ENOMEM;
        g->bytes = larger;
        g->room = room;
    }
    if (g->at > g->len)
        memset(g->bytes + g->len, 0, g->at - g->len);
    for (int i = 0; i < count; i++) {
        memcpy(g->bytes + g->at, parts[i].iov_base, parts[i].iov_len);
        g->at += parts[i].iov_len;
    }
    if (g->at > g->len)
        g->len = g->at;
    g->bytes[g->len] = 0;
    publish(g);
    return (long)total;
}

static long seek_growing(FILE *f, off_t offset, int whence)
{
    struct growing *g = f->cookie;
    off_t from = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? (off_t)g->at : (off_t)g->len;
    if (offset < -from || offset > LONG_MAX / 4 - from)
        return -EINVAL;
    g->at = (size_t)(from + offset);
    publish(g);
    return (long)g->at;
}

static long close_growing(FILE *f)
{
    free(f->cookie);
    return 0;
}

static const struct __r3_stream_operations operations = {NULL, write_growing, seek_growing, close_growing};

FILE *open_memstream(char **memory, size_t *size)
{
    struct growing *g = malloc(sizeof *g);
    char *bytes = calloc(1, 1);
    FILE *f = g && bytes ? __r3_stream_new(-1, __r3_stream_mode("w")) : NULL;
    if (!f) {
        free(g);
        free(bytes);
        return NULL;
    }
    *g = (struct growing){memory, size, bytes, 0, 0, 0};
    f->cookie = g;
    f->operations = &operations;
    f->flags &= ~__R3_ASK_TERMINAL;
    publish(g);
    return f;
}
