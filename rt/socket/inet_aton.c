/* The old readings of IPv4: one to four numbers, of which the last fills the bytes that are left, each decimal, octal
 * after 0 or hexadecimal after 0x (POSIX inet_addr). To tell addresses apart for a filter use inet_pton. */
#include <arpa/inet.h>
#include <stdlib.h>

/* A number up to max behind its own digits, or -1. strtoul alone would take spaces and signs. */
static long read_number(const char **text, unsigned long max)
{
    char *end;
    if (**text < '0' || **text > '9')
        return -1;
    unsigned long n = strtoul(*text, &end, 0);
    if (n > max)
        return -1;
    *text = end;
    return (long)n;
}

int inet_aton(const char *text, struct in_addr *address)
{
    uint32_t ip = 0;
    for (int bytes_left = 4; bytes_left; bytes_left--) {
        const char *at = text;
        long n = read_number(&at, 0xffffffffUL >> 8 * (4 - bytes_left));
        if (n < 0)
            return 0;
        if (*at != '.') {
            if (*at && *at != ' ' && *at != '\t' && *at != '\n')
                return 0;
            address->s_addr = htonl(ip | (uint32_t)n);
            return 1;
        }
        if (n > 255)
            return 0;
        ip |= (uint32_t)n << 8 * (bytes_left - 1);
        text = at + 1;
    }
    return 0;
}

in_addr_t inet_addr(const char *text)
{
    struct in_addr address;
    return inet_aton(text, &address) ? address.s_addr : INADDR_NONE;
}
