/* fputc, putc and their unlocked forms. */
#include "stream.h"

int putc_unlocked(int c, FILE *f)
{
    return __r3_stream_putc(c, f);
}

int fputc_unlocked(int c, FILE *f) __r3_alias(putc_unlocked);

int fputc(int c, FILE *f)
{
    int entered = __r3_stream_enter(f);
    c = __r3_stream_putc(c, f);
    __r3_stream_leave(f, entered);
    return c;
}

int putc(int c, FILE *f) __r3_alias(fputc);
