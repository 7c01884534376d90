/* fgetc, getc and their unlocked forms. */
#include "stream.h"

int getc_unlocked(FILE *f)
{
    return __r3_stream_getc(f);
}

int fgetc_unlocked(FILE *f) __r3_alias(getc_unlocked);

int fgetc(FILE *f)
{
    int entered = __r3_stream_enter(f);
    int c = __r3_stream_getc(f);
    __r3_stream_leave(f, entered);
    return c;
}

int getc(FILE *f) __r3_alias(fgetc);
