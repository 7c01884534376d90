/* The length modifiers, the same in printf and scanf: hh h l ll L j z t. */
#include "format.h"

const char *__r3_length_parse(const char *s, int *size_bytes, char *length)
{
    int twice = (*s == 'h' || *s == 'l') && s[1] == *s;
    *length = *s == 'l' || *s == 'L' ? *s : 0;
    switch (*s) {
    case 'h': *size_bytes = twice ? sizeof(char) : sizeof(short); break;
    case 'l': *size_bytes = twice ? sizeof(long long) : sizeof(long); break;
    case 'L': *size_bytes = sizeof(long long); break; /* of an integer: as glibc and musl have it */
    case 'j': *size_bytes = sizeof(intmax_t); break;
    case 'z': *size_bytes = sizeof(size_t); break;
    case 't': *size_bytes = sizeof(ptrdiff_t); break;
    default: *size_bytes = sizeof(int); return s;
    }
    return s + 1 + twice;
}
