/* Which address to try first: RFC 6724, 6, rules 1 (reachable), 2 (scope), 5 (label), 6 (precedence) and 8 (smaller scope);
 * what they leave equal stays in the server's order, so that it can spread load. The rules that need to know about homes,
 * deprecated sources and tunnels (3, 4, 7) and prefixes (9) are left out. The source is what the kernel would take: a UDP
 * socket is connected, which sends nothing. */
#include "net/resolver.h"

#include "sys.h"

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

/* Result: 1 with the source, 0: no way there. */
static int find_source(const r3_resolver_ip *to, r3_resolver_ip *source)
{
    r3_address address;
    if (to->family == AF_INET)
        r3_address_v4(to->bytes, 9, &address); /* any port but 0 */
    else
        r3_address_v6(to->bytes, 9, to->scope, &address);
    long fd = sys_socket(to->family, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return 0;
    long r = sys_connect((int)fd, &address.as.any, address.len_bytes);
    if (r >= 0)
        r = sys_getsockname((int)fd, &address.as.any, &address.len_bytes);
    sys_close((int)fd);
    *source = (r3_resolver_ip){.family = to->family};
    if (to->family == AF_INET)
        memcpy(source->bytes, &address.as.v4.sin_addr, 4);
    else
        memcpy(source->bytes, &address.as.v6.sin6_addr, 16);
    return r >= 0;
}

/* The rules as one number, the first in the highest bits; more is better. */
static unsigned rank(const r3_resolver_ip *ip)
{
    r3_resolver_ip source;
    const struct policy *policy = policy_of(ip);
    unsigned scope = (unsigned)scope_of(ip), value = policy->precedence << 4 | (15 - scope);
    if (find_source(ip, &source)) {
        value |= 1u << 18;
        value |= (unsigned)(scope_of(&source) == (int)scope) << 17;
        value |= (unsigned)(policy_of(&source)->label == policy->label) << 16;
    }
    return value;
}

void __r3_resolver_order(r3_resolver_ip *ips, int count)
{
    unsigned ranks[R3_RESOLVER_ADDRESSES];
    if (count < 2)
        return;
    for (int i = 0; i < count; i++) {
        r3_resolver_ip ip = ips[i];
        unsigned own = rank(&ip);
        int at = i;
        for (; at && ranks[at - 1] < own; at--) {
            ranks[at] = ranks[at - 1];
            ips[at] = ips[at - 1];
        }
        ranks[at] = own;
        ips[at] = ip;
    }
}
