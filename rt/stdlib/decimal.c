/* Numbers as text. The digits come out last first; the recursion, twenty deep at most, turns them round. */
#include "stdlib/decimal.h"

char *__r3_write_decimal(char *out, unsigned long long n)
{
    if (n >= 10)
        out = __r3_write_decimal(out, n / 10);
    *out++ = (char)('0' + n % 10);
    return out;
}
