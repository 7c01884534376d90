/* From a name to its addresses: <ring3/resolver.h>. Numeric, hosts file, this machine, then each name that the search list
 * makes of it, until a server knows one. */
#include "net/resolver.h"

#include "socket/ip_text.h"

#include <errno.h>
#include <string.h>

enum { NAME_MOST = 253 };

void __r3_resolver_add(r3_resolver *resolver, int family, const unsigned char *bytes, uint32_t scope)
{
    r3_resolver_ip ip = {.family = (uint16_t)family, .scope = scope};
    memcpy(ip.bytes, bytes, family == AF_INET ? 4 : 16);
    for (int i = 0; i < resolver->__count; i++) {
        const r3_resolver_ip *other = &resolver->__ips[i];
        if (other->family == ip.family && other->scope == scope && !memcmp(other->bytes, ip.bytes, sizeof ip.bytes))
            return;
    }
    if (resolver->__count < R3_RESOLVER_ADDRESSES)
        resolver->__ips[resolver->__count++] = ip;
}

int r3_resolver_address(const r3_resolver *resolver, int index, uint16_t port, r3_address *address)
{
    if (index < 0 || index >= resolver->__count)
        return -ENOENT;
    const r3_resolver_ip *ip = &resolver->__ips[index];
    if (ip->family == AF_INET)
        r3_address_v4(ip->bytes, port, address);
    else
        r3_address_v6(ip->bytes, port, ip->scope, address);
    return 0;
}

static void begin(r3_resolver *resolver, const r3_resolver_config *config, r3_selector *selector, uint64_t token)
{
    resolver->fd = -1;
    resolver->interest = R3_READABLE;
    resolver->deadline_ns = 0;
    resolver->__config = config;
    resolver->__selector = selector;
    resolver->__token = token;
    resolver->__question_count = resolver->__candidate = resolver->__nodata = resolver->__count = resolver->__tcp = 0;
    resolver->__canonical[0] = resolver->__name[0] = 0;
    resolver->__room = resolver->__buf;
    resolver->__room_bytes = sizeof resolver->__buf;
}

int r3_resolver_give_room(r3_resolver *resolver, void *room, size_t size_bytes)
{
    if (size_bytes < sizeof resolver->__buf)
        return -EINVAL;
    resolver->__room = room;
    resolver->__room_bytes = size_bytes < R3_RESOLVER_ANSWER_BYTES ? (int)size_bytes : R3_RESOLVER_ANSWER_BYTES;
    return 0;
}

static void add_question(r3_resolver *resolver, uint16_t type)
{
    resolver->__questions[resolver->__question_count++].type = type;
}

static int is_done(r3_resolver *resolver)
{
    int r = __r3_resolver_order(resolver->__ips, resolver->__count);
    return r < 0 ? r : resolver->__count;
}

/* "localhost" and names below it, with or without a last dot. */
static int is_localhost(const char *name)
{
    char bare[R3_RESOLVER_NAME_BYTES];
    size_t length = strlen(name);
    memcpy(bare, name, length + 1);
    if (length && bare[length - 1] == '.')
        bare[--length] = 0;
    if (length < 9)
        return 0;
    return __r3_same_name(bare + length - 9, "localhost") && (length == 9 || bare[length - 10] == '.');
}

static void add_loopback(r3_resolver *resolver, int family)
{
    static const unsigned char v4[4] = {127, 0, 0, 1}, v6[16] = {[15] = 1};
    if (family != AF_INET)
        __r3_resolver_add(resolver, AF_INET6, v6, 0);
    if (family != AF_INET6)
        __r3_resolver_add(resolver, AF_INET, v4, 0);
    strcpy(resolver->__canonical, "localhost");
}

static const char *search_domain(const r3_resolver_config *config, int index)
{
    const char *domain = config->search;
    while (index--)
        domain += strlen(domain) + 1;
    return domain;
}

/* Writes the candidate's name into __asked. The name as it is comes first or last, resolv.conf(5), "ndots"; one that
 * ends in a dot is alone. Result: 1; 0: there is no such candidate; -EINVAL: it is too long, or no name. */
static int make_candidate(r3_resolver *resolver)
{
    const r3_resolver_config *config = resolver->__config;
    const char *name = resolver->__name;
    size_t length = strlen(name);
    int dots = 0, index = resolver->__candidate;
    for (const char *p = name; *p; p++)
        dots += *p == '.';
    int searches = name[length - 1] == '.' ? 0 : config->search_count;
    int as_is = dots >= config->ndots || !searches ? 0 : searches;
    if (index > searches)
        return 0;
    memcpy(resolver->__asked, name, length + 1);
    if (index != as_is) {
        const char *domain = search_domain(config, index - (index > as_is));
        size_t more = strlen(domain);
        if (length + 1 + more > NAME_MOST)
            return -EINVAL;
        resolver->__asked[length] = '.';
        memcpy(resolver->__asked + length + 1, domain, more + 1);
    }
    unsigned char query[512];
    return __r3_dns_query(query, resolver->__asked, DNS_A, 0, 0) < 0 ? -EINVAL : 1;
}

/* Asks for the next candidate that is a name. Results as r3_resolver_step. */
static int ask_next(r3_resolver *resolver, int before)
{
    for (;; resolver->__candidate++) {
        int r = make_candidate(resolver);
        if (!r)
            return resolver->__nodata ? -R3_ENODATA : before;
        if (r < 0)
            continue;
        r = __r3_resolver_ask(resolver);
        if (r != -ENOENT)
            return r;
        before = r;
    }
}

int r3_resolver_step(r3_resolver *resolver)
{
    int r = __r3_resolver_asking(resolver);
    if (r > 0) {
        int reverse = resolver->__questions[0].type == DNS_PTR;
        if (reverse ? resolver->__canonical[0] : resolver->__count)
            return reverse ? 1 : is_done(resolver);
        resolver->__nodata = 1;
    } else if (r != -ENOENT) {
        /* Servers that keep silent about AAAA alone (RFC 4074, 4.1) have still told A. */
        int half = (r == -ETIMEDOUT || r == -EIO) && resolver->__count;
        return half ? is_done(resolver) : r;
    }
    resolver->__candidate++;
    return ask_next(resolver, -ENOENT);
}

int r3_resolver_start(r3_resolver *resolver, const r3_resolver_config *config, r3_selector *selector, uint64_t token,
                      const char *name, int family)
{
    r3_resolver_ip ip;
    size_t length = strlen(name);
    begin(resolver, config, selector, token);
    if (family != AF_UNSPEC && family != AF_INET && family != AF_INET6)
        return -EAFNOSUPPORT;
    if (!length || length > NAME_MOST + (size_t)(name[length - 1] == '.'))
        return -EINVAL;
    memcpy(resolver->__name, name, length + 1);
    if (__r3_resolver_parse(name, &ip) == 0) {
        if (family != AF_UNSPEC && family != ip.family)
            return -R3_ENODATA;
        strcpy(resolver->__canonical, name);
        __r3_resolver_add(resolver, ip.family, ip.bytes, ip.scope);
        return 1;
    }
    if (strchr(name, ':')) /* IPv6 gone wrong, no name: servers need not hear of it */
        return -EINVAL;
    int r = __r3_hosts_by_name(resolver, name, family);
    if (r)
        return r < 0 ? r : is_done(resolver);
    if (is_localhost(name)) {
        add_loopback(resolver, family);
        return is_done(resolver);
    }
    if (family != AF_INET6)
        add_question(resolver, DNS_A);
    if (family != AF_INET && !config->no_aaaa)
        add_question(resolver, DNS_AAAA);
    if (!resolver->__question_count)
        return -R3_ENODATA;
    return ask_next(resolver, -EINVAL);
}

/* "4.3.2.1.in-addr.arpa.", RFC 1035, 3.5; nibbles and "ip6.arpa.", RFC 3596, 2.5. */
static void write_reverse(char *out, const r3_resolver_ip *ip)
{
    static const char digits[] = "0123456789abcdef";
    if (ip->family == AF_INET) {
        for (int i = 3; i >= 0; i--) {
            out = __r3_write_decimal(out, ip->bytes[i]);
            *out++ = '.';
        }
        strcpy(out, "in-addr.arpa.");
        return;
    }
    for (int i = 15; i >= 0; i--) {
        *out++ = digits[ip->bytes[i] & 15];
        *out++ = '.';
        *out++ = digits[ip->bytes[i] >> 4];
        *out++ = '.';
    }
    strcpy(out, "ip6.arpa.");
}

int r3_resolver_start_reverse(r3_resolver *resolver, const r3_resolver_config *config, r3_selector *selector,
                              uint64_t token, const r3_address *address)
{
    r3_resolver_ip ip = {.family = (uint16_t)r3_address_family(address)};
    begin(resolver, config, selector, token);
    if (ip.family == AF_INET)
        memcpy(ip.bytes, &address->as.v4.sin_addr, 4);
    else if (ip.family == AF_INET6)
        memcpy(ip.bytes, &address->as.v6.sin6_addr, 16);
    else
        return -EAFNOSUPPORT;
    int r = __r3_hosts_by_ip(resolver, &ip);
    if (r)
        return r;
    write_reverse(resolver->__name, &ip);
    add_question(resolver, DNS_PTR);
    return ask_next(resolver, -EINVAL);
}
