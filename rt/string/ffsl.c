/* ffsl: the number of the lowest set bit, from 1; 0 for 0. */
#include <strings.h>

int ffsl(long value)
{
    return __builtin_ffsl(value);
}
