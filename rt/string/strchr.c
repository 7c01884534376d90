/* strchr: also finds the terminator when c is 0. */
#include <string.h>
#include "scan.h"

char *strchr(const char *s, int c)
{
    const unsigned char *hit = scan_for(s, (unsigned char)c, 0);
    return *hit == (unsigned char)c ? (char *)hit : NULL;
}
