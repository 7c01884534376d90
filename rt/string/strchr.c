/* strchr: also finds the terminator when c is 0. */
#include <string.h>

char *strchr(const char *s, int c)
{
    char *hit = strchrnul(s, c);
    return *hit == (char)c ? hit : NULL;
}
