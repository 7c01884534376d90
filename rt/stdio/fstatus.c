/* feof, ferror, clearerr, fileno. One word each, so that a lock would add nothing. */
#include <errno.h>

#include "stream.h"

int feof(FILE *f)
{
    return (f->flags & __R3_EOF) != 0;
}

int ferror(FILE *f)
{
    return f->error != 0;
}

void clearerr(FILE *f)
{
    int entered = __r3_stream_enter(f);
    f->flags &= ~__R3_EOF;
    f->error = 0;
    __r3_stream_leave(f, entered);
}

int fileno(FILE *f)
{
    if (f->fd >= 0)
        return f->fd;
    __r3_errno_set(EBADF);
    return -1;
}

int feof_unlocked(FILE *f) __r3_alias(feof);
int ferror_unlocked(FILE *f) __r3_alias(ferror);
void clearerr_unlocked(FILE *f) __r3_alias(clearerr);
int fileno_unlocked(FILE *f) __r3_alias(fileno);
