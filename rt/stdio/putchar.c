/* putchar: putc to stdout. */
#include "stream.h"

int putchar(int c)
{
    return fputc(c, stdout);
}

int putchar_unlocked(int c)
{
    return __r3_stream_putc(c, stdout);
}
