/* ffs: the number of the lowest set bit, from 1; 0 for 0. */
#include <strings.h>

int ffs(int value)
{
    return __builtin_ffs(value);
}
