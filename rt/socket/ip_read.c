/* IP addresses from text. IPv4 is four decimal numbers and nothing else: the short and octal forms of inet_aton are how
 * filters are fooled. IPv6 by RFC 4291, 2.2, with the IPv4 form at its end. */
#include "socket/ip_text.h"

#include <errno.h>

long long __r3_read_decimal(const char **text, long long max)
{
    const char *p = *text;
    long long n = 0;
    if (*p < '0' || *p > '9' || (*p == '0' && p[1] >= '0' && p[1] <= '9'))
        return -1;
    for (; *p >= '0' && *p <= '9'; p++) {
        n = n * 10 + (*p - '0');
        if (n > max)
            return -1;
    }
    *text = p;
    return n;
}

int __r3_read_v4(const char **text, unsigned char ip[4])
{
    for (int i = 0; i < 4; i++) {
        if (i && *(*text)++ != '.')
            return -EINVAL;
        long long n = __r3_read_decimal(text, 255);
        if (n < 0)
            return -EINVAL;
        ip[i] = (unsigned char)n;
    }
    return 0;
}

/* Up to four hexadecimal digits. */
static int read_group(const char **text, unsigned *group)
{
    const char *p = *text;
    *group = 0;
    for (int i = 0; i < 4; i++, p++) {
        unsigned lower = (unsigned char)*p | 32;
        if (*p >= '0' && *p <= '9')
            *group = *group * 16 + (unsigned)(*p - '0');
        else if (lower >= 'a' && lower <= 'f')
            *group = *group * 16 + lower - 'a' + 10;
        else
            break;
    }
    int digits = (int)(p - *text);
    *text = p;
    return digits ? 0 : -EINVAL;
}

int __r3_read_v6(const char **text, unsigned char ip[16])
{
    const char *p = *text;
    int at = 0, gap = -1; /* bytes read; where "::" stood */
    if (p[0] == ':' && p[1] != ':')
        return -EINVAL;
    while (at < 16) {
        if (p[0] == ':' && p[1] == ':') {
            if (gap >= 0)
                return -EINVAL;
            gap = at;
            p += 2;
        } else if (at && at != gap) {
            if (*p != ':')
                break;
            p++;
        }
        const char *start = p;
        unsigned group;
        if (read_group(&p, &group) < 0) {
            if (gap == at)
                break; /* "::" may be the end */
            return -EINVAL;
        }
        if (*p == '.') {
            p = start;
            if (at > 12 || __r3_read_v4(&p, ip + at) < 0)
                return -EINVAL;
            at += 4;
            break;
        }
        ip[at++] = (unsigned char)(group >> 8);
        ip[at++] = (unsigned char)group;
    }
    if (gap < 0 && at < 16)
        return -EINVAL;
    if (gap >= 0) {
        if (at == 16)
            return -EINVAL;
        for (int to = 15; to >= gap; to--)
            ip[to] = to >= 16 - (at - gap) ? ip[to - (16 - at)] : 0;
    }
    *text = p;
    return 0;
}
