/* The reading half of streams. A read that a signal interrupts fails with EINTR, as POSIX says: nothing has been
 * read then, and a program may have asked for just that. */
#include <errno.h>
#include <string.h>

#include "stream.h"

/* A prompt without a newline should be seen before its answer is waited for (C11 7.21.3). */
static void show_prompt(FILE *f)
{
    FILE *out = __r3_stdout_used;
    if (f != __r3_stdin_used || !out || !(out->flags & __R3_LINE_BUFFERED))
        return;
    int got = __r3_threaded ? __r3_stream_try(out) : 1;
    if (got < 0)
        return; /* whoever holds it may be waiting for us */
    if (out->flags & __R3_WRITING)
        __r3_stream_flush(out);
    __r3_stream_leave(out, got == 0);
}

/* Straight from the source; the end of file is remembered until clearerr, so that a terminal's ^D ends every read. */
static size_t read_source(FILE *f, void *to, size_t len)
{
    if (f->flags & __R3_EOF)
        return 0;
    show_prompt(f);
    long n = f->operations->read(f, to, len);
    if (n == 0)
        f->flags |= __R3_EOF;
    if (n < 0)
        __r3_stream_fail(f, n);
    return n > 0 ? (size_t)n : 0;
}

int __r3_stream_fill(FILE *f)
{
    if (__r3_stream_start_read(f))
        return -1;
    size_t n = read_source(f, f->buffer, f->capacity);
    f->read = f->buffer;
    f->read_end = f->buffer + n;
    return n ? 0 : -1;
}

size_t __r3_stream_read(FILE *f, void *to, size_t len)
{
    unsigned char *at = to;
    size_t left = len;
    while (left) {
        size_t ready = (size_t)(f->read_end - f->read), n = ready < left ? ready : left;
        if (n) {
            memcpy(at, f->read, n);
            f->read += n;
        } else if (left < f->capacity) {
            if (__r3_stream_fill(f))
                break;
        } else if (__r3_stream_start_read(f) || (n = read_source(f, at, left)) == 0) {
            break;
        }
        at += n;
        left -= n;
    }
    return len - left;
}
