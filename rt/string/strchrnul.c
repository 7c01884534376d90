/* strchrnul: the first c, or the terminator. */
#include <string.h>
#include "scan.h"

char *strchrnul(const char *s, int c)
{
    return (char *)scan_for(s, (unsigned char)c, 0);
}
