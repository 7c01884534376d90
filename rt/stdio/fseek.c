/* Positions of a stream: fseek, fseeko, ftell, ftello, rewind, fgetpos, fsetpos. */
#include <errno.h>

#include "stream.h"

/* 0 or -1 with errno. */
static int seek(FILE *f, off_t offset, int whence)
{
    if (f->flags & __R3_WRITING && __r3_stream_flush(f))
        return -1;
    if (whence == SEEK_CUR)
        offset -= f->read_end - f->read;
    if (__r3_ret(f->operations->seek(f, offset, whence)) < 0)
        return -1;
    __r3_stream_discard(f);
    f->flags &= ~__R3_EOF;
    return 0;
}

/* Appended bytes will stand at the end, wherever the position is now. */
static off_t tell(FILE *f)
{
    int pending = f->flags & __R3_WRITING && f->write != f->buffer;
    long at = f->operations->seek(f, 0, pending && f->flags & __R3_APPEND ? SEEK_END : SEEK_CUR);
    if (at < 0)
        return __r3_ret(at);
    return at + (pending ? f->write - f->buffer : 0) - (f->read_end - f->read);
}

int fseeko(FILE *f, off_t offset, int whence)
{
    if (whence != SEEK_SET && whence != SEEK_CUR && whence != SEEK_END) {
        __r3_errno_set(EINVAL);
        return -1;
    }
    int entered = __r3_stream_enter(f);
    int result = seek(f, offset, whence);
    __r3_stream_leave(f, entered);
    return result;
}

off_t ftello(FILE *f)
{
    int entered = __r3_stream_enter(f);
    off_t at = tell(f);
    __r3_stream_leave(f, entered);
    return at;
}

int fseek(FILE *f, long offset, int whence)
{
    return fseeko(f, offset, whence);
}

long ftell(FILE *f)
{
    off_t at = ftello(f);
    if (at == (long)at)
        return (long)at;
    __r3_errno_set(EOVERFLOW);
    return -1;
}

void rewind(FILE *f)
{
    int entered = __r3_stream_enter(f);
    seek(f, 0, SEEK_SET);
    f->error = 0;
    __r3_stream_leave(f, entered);
}

int fgetpos(FILE *restrict f, fpos_t *restrict position)
{
    off_t at = ftello(f);
    if (at < 0)
        return -1;
    position->__offset = at;
    return 0;
}

int fsetpos(FILE *f, const fpos_t *position)
{
    return fseeko(f, position->__offset, SEEK_SET);
}
