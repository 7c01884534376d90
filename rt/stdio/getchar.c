/* getchar: getc of stdin. */
#include "stream.h"

int getchar(void)
{
    return fgetc(stdin);
}

int getchar_unlocked(void)
{
    return __r3_stream_getc(stdin);
}
