/* perror: one write of "prefix: text of errno". */
#include <errno.h>
#include <string.h>

#include "stream.h"

void perror(const char *prefix)
{
    const char *text = strerror(errno);
    if (prefix && *prefix)
        fprintf(stderr, "%s: %s\n", prefix, text);
    else
        fprintf(stderr, "%s\n", text);
}
