/* a64l and l64a: 32 bits as up to six base-64 digits "./0-9A-Za-z", the lowest first (POSIX.1-2024). */
#include <stdint.h>
#include <stdlib.h>

static const char digits[] = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

long a64l(const char *s)
{
    uint32_t value = 0;
    for (int shift = 0; shift < 36 && *s; shift += 6, s++) {
        uint32_t digit = 0;
        while (digit < 64 && digits[digit] != *s)
            digit++;
        if (digit == 64)
            break;
        value |= digit << shift;
    }
    return (int32_t)value;
}

char *l64a(long n)
{
    static char text[7];
    char *end = text;
    for (uint32_t value = (uint32_t)n; value; value >>= 6)
        *end++ = digits[value % 64];
    *end = 0;
    return text;
}
