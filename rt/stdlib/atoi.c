/* atoi, atol, atoll: decimal text to integer, wrapping where C leaves the result open, and never touching errno. */
#include <stdlib.h>

#include "../internal.h"

long long atoll(const char *s)
{
    while (*s == ' ' || (*s >= '\t' && *s <= '\r'))
        s++;
    int negative = *s == '-';
    if (*s == '-' || *s == '+')
        s++;
    unsigned long long value = 0;
    for (; *s >= '0' && *s <= '9'; s++)
        value = value * 10 + (unsigned)(*s - '0');
    return (long long)(negative ? -value : value);
}

long atol(const char *s)
{
    return (long)atoll(s);
}

int atoi(const char *s)
{
    return (int)atoll(s);
}
