/* strlen. */
#include <string.h>
#include "scan.h"

size_t strlen(const char *s)
{
    return (size_t)((const char *)scan_for(s, 0, 0) - s);
}
