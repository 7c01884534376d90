/* strrchr: the length first, then a search from the end, both by chunks. */
#include <string.h>
#include "scan.h"

char *strrchr(const char *s, int c)
{
    return (char *)scan_back(s, (unsigned char)c, strlen(s) + 1);
}
