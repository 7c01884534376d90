/* The addresses to try first: RFC 6724, 6, all nine rules. What they leave equal stays in the server's order, so that it
 * can spread load; for the same reason the longest common prefix (9) counts for IPv6 alone, within the 64 bits of a network.
 * What is known of the sources comes from resolver_source.c. */
#include "net/resolver.h"

#include <string.h>

struct policy {
    unsigned char prefix[4], length, precedence, label;
};

/* RFC 6724, 2.1; the longest first. IPv4 and loopback are told apart before. */
static const struct policy policies[] = {
    {{0x20, 0x01, 0, 0}, 32, 5, 5}, {{0x20, 0x02}, 16, 30, 2}, {{0x3f, 0xfe}, 16, 1, 12},
    {{0xfe, 0xc0}, 10, 1, 11},      {{0xfc}, 7, 3, 13},        {{0}, 0, 40, 1},
};
static const struct policy of_loopback = {{0}, 128, 50, 0}, of_v4 = {{0}, 96, 35, 4};

static int has_prefix(const unsigned char *bytes, const struct policy *policy)
{
    for (int bit = 0; bit < policy->length; bit++)
        if ((bytes[bit / 8] ^ policy->prefix[bit / 8]) >> (7 - bit % 8) & 1)
            return 0;
    return 1;
}

static int is_loopback(const r3_resolver_ip *ip)
{
    static const unsigned char v6[16] = {[15] = 1};
    return ip->family == AF_INET ? ip->bytes[0] == 127 : !memcmp(ip->bytes, v6, sizeof v6);
}

static const struct policy *policy_of(const r3_resolver_ip *ip)
{
    const struct policy *policy = policies;
    if (ip->family == AF_INET)
        return &of_v4;
    if (is_loopback(ip))
        return &of_loopback;
    while (!has_prefix(ip->bytes, policy))
        policy++;
    return policy;
}

/* RFC 6724, 3.1 and 3.2: link-local 2, site-local 5, global 14; of multicast what it says. */
static int scope_of(const r3_resolver_ip *ip)
{
    const unsigned char *b = ip->bytes;
    if (is_loopback(ip))
        return 2;
    if (ip->family == AF_INET)
        return b[0] == 169 && b[1] == 254 ? 2 : 14;
    if (b[0] == 0xff)
        return b[1] & 15;
    if (b[0] == 0xfe && b[1] >= 0x80)
        return b[1] & 0x40 ? 5 : 2;
    return 14;
}

/* How many leading bits are the same, of the 64 that name a network: RFC 6724, 2.2. */
static unsigned common_bits(const unsigned char *a, const unsigned char *b)
{
    unsigned bits = 0;
    while (bits < 64 && !((a[bits / 8] ^ b[bits / 8]) >> (7 - bits % 8) & 1))
        bits++;
    return bits;
}

/* The rules as one number, the first in the highest bits; more is better. */
unsigned __r3_resolver_rank(const r3_resolver_ip *to, const struct __r3_source *source)
{
    const struct policy *policy = policy_of(to);
    unsigned scope = (unsigned)scope_of(to), value = policy->precedence; /* 6, of 6 bits */
    if (source->reachable) {
        value |= 1u << 11;                                                    /* 1 */
        value |= (unsigned)(scope_of(&source->ip) == (int)scope) << 10;       /* 2 */
        value |= (unsigned)!source->deprecated << 9;                          /* 3 */
        value |= (unsigned)source->home << 8;                                 /* 4 */
        value |= (unsigned)(policy_of(&source->ip)->label == policy->label) << 7; /* 5 */
    }
    value = value << 1 | !source->tunnel; /* 7 */
    value = value << 4 | (15 - scope);    /* 8 */
    value <<= 7;                          /* 9 */
    if (source->reachable && to->family == AF_INET6)
        value |= common_bits(to->bytes, source->ip.bytes);
    return value;
}

int __r3_resolver_order(r3_resolver_ip *ips, int count)
{
    struct __r3_source sources[R3_RESOLVER_ADDRESSES];
    unsigned ranks[R3_RESOLVER_ADDRESSES];
    if (count < 2)
        return 0;
    int r = __r3_resolver_sources(ips, sources, count);
    if (r < 0)
        return r;
    for (int i = 0; i < count; i++) {
        r3_resolver_ip ip = ips[i];
        unsigned own = __r3_resolver_rank(&ip, &sources[i]);
        int at = i;
        for (; at && ranks[at - 1] < own; at--) {
            ranks[at] = ranks[at - 1];
            ips[at] = ips[at - 1];
        }
        ranks[at] = own;
        ips[at] = ip;
    }
    return 0;
}
