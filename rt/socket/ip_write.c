/* IP addresses to text; IPv6 in the one form of RFC 5952: lower case, no leading zeros, the longest run of two or more
 * zero groups (the first of equals) as "::", IPv4 form for mapped addresses. */
#include "socket/ip_text.h"

char *__r3_write_v4(char *out, const unsigned char ip[4])
{
    for (int i = 0; i < 4; i++) {
        if (i)
            *out++ = '.';
        out = __r3_write_decimal(out, ip[i]);
    }
    return out;
}

static char *write_group(char *out, unsigned group)
{
    for (int shift = 12, begun = 0; shift >= 0; shift -= 4) {
        unsigned digit = group >> shift & 15;
        begun |= digit || !shift;
        if (begun)
            *out++ = "0123456789abcdef"[digit];
    }
    return out;
}

/* The longest run of zero groups: where it begins; its length in *run, 0 if none has two. */
static int longest_zeros(const unsigned char ip[16], int *run)
{
    int best = -1;
    *run = 1;
    for (int i = 0, length = 0; i < 8; i++) {
        length = ip[2 * i] || ip[2 * i + 1] ? 0 : length + 1;
        if (length > *run) {
            *run = length;
            best = i - length + 1;
        }
    }
    return best;
}

char *__r3_write_v6(char *out, const unsigned char ip[16])
{
    int run, zeros = longest_zeros(ip, &run), colon = 0;
    int v4_tail = zeros == 0 && run == 5 && ip[10] == 0xff && ip[11] == 0xff; /* ::ffff:0:0/96 */
    for (int i = 0; i < 8; i++) {
        if (i == zeros) {
            *out++ = ':';
            *out++ = ':';
            i += run - 1;
            colon = 0;
            continue;
        }
        if (colon)
            *out++ = ':';
        colon = 1;
        if (v4_tail && i == 6)
            return __r3_write_v4(out, ip + 12);
        out = write_group(out, (unsigned)ip[2 * i] << 8 | ip[2 * i + 1]);
    }
    return out;
}
