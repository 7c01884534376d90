/* index: strchr under its BSD name. */
#include <string.h>
#include <strings.h>

char *index(const char *s, int c)
{
    return strchr(s, c);
}
