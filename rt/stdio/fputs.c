/* fputs. */
#include <string.h>

#include "stream.h"

int fputs(const char *restrict s, FILE *restrict f)
{
    size_t len = strlen(s);
    return fwrite(s, 1, len, f) == len ? 0 : EOF;
}
