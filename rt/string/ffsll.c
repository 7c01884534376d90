/* ffsll: the number of the lowest set bit, from 1; 0 for 0. */
#include <strings.h>

int ffsll(long long value)
{
    return __builtin_ffsll(value);
}
