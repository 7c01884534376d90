/* getaddrinfo and freeaddrinfo over the resolver: <netdb.h>. Each entry of the list is one allocation, since POSIX lets a
 * program free any part of it. The resolver stands on the stack: 7 KB. */
#include "net/netdb.h"
#include "net/resolver.h"

#include "socket/ip_text.h"
#include "sys.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <stdlib.h>
#include <string.h>

enum {
    KNOWN_FLAGS = AI_PASSIVE | AI_CANONNAME | AI_NUMERICHOST | AI_V4MAPPED | AI_ALL | AI_ADDRCONFIG | AI_NUMERICSERV,
    KINDS = 3,
};

/* What can be done with an address: a socket type, its protocol and the port. */
struct kind {
    int type, protocol, port;
};

/* The port of a service for a protocol; -ENOENT: none; -errno. */
static int port_of(const char *services, const char *service, int protocol, int flags)
{
    const char *p = service;
    if (!service)
        return 0;
    long long n = __r3_read_decimal(&p, 65535);
    if (n >= 0 && !*p)
        return (int)n;
    if (flags & AI_NUMERICSERV || !protocol)
        return -ENOENT;
    return __r3_service_port(services, service, protocol == IPPROTO_TCP ? "tcp" : "udp");
}

/* Result: how many kinds there are, or EAI_*. A raw socket takes any protocol, and a port only as a number. */
static int find_kinds(const char *services, const char *service, const struct addrinfo *hints, struct kind kinds[KINDS])
{
    static const struct kind all[KINDS] = {
        {SOCK_STREAM, IPPROTO_TCP, 0}, {SOCK_DGRAM, IPPROTO_UDP, 0}, {SOCK_RAW, 0, 0}};
    int count = 0, matched = 0;
    for (int i = 0; i < KINDS; i++) {
        struct kind kind = all[i];
        if (kind.type == SOCK_RAW && hints->ai_socktype == SOCK_RAW)
            kind.protocol = hints->ai_protocol;
        if ((hints->ai_socktype && hints->ai_socktype != kind.type) ||
            (hints->ai_protocol && hints->ai_protocol != kind.protocol))
            continue;
        matched++;
        kind.port = port_of(services, service, kind.type == SOCK_RAW ? 0 : kind.protocol, hints->ai_flags);
        if (kind.port >= 0)
            kinds[count++] = kind;
        else if (kind.port != -ENOENT)
            return __r3_eai(kind.port);
    }
    if (!matched)
        return EAI_SOCKTYPE;
    return count ? count : hints->ai_flags & AI_NUMERICSERV ? EAI_NONAME : EAI_SERVICE;
}

/* Whether this machine has an address of the family at all: the loopback one answers for the rest. -errno: it cannot be
 * told. */
static int is_configured(int family)
{
    r3_resolver_ip loopback = {.family = (uint16_t)family, .bytes = {127, 0, 0, 1}};
    struct __r3_source source;
    if (family == AF_INET6)
        loopback.bytes[0] = loopback.bytes[3] = 0, loopback.bytes[15] = 1;
    int r = __r3_resolver_sources(&loopback, &source, 1);
    return r < 0 ? r : source.reachable;
}

static int start_nowhere(r3_resolver *resolver, int family, int passive)
{
    unsigned char v4[4] = {127, 0, 0, 1}, v6[16] = {[15] = 1};
    resolver->__count = 0;
    resolver->__canonical[0] = 0;
    if (passive)
        v4[0] = v4[3] = v6[15] = 0;
    if (family != AF_INET6)
        __r3_resolver_add(resolver, AF_INET, v4, 0);
    if (family != AF_INET)
        __r3_resolver_add(resolver, AF_INET6, v6, 0);
    return passive ? 0 : __r3_resolver_order(resolver->__ips, resolver->__count);
}

/* Forms that only inet_addr(3) has ("127.1"), which POSIX wants here, and those of the resolver. */
static int start_numeric(r3_resolver *resolver, const char *node)
{
    struct in_addr v4;
    r3_resolver_ip ip;
    resolver->__count = 0;
    strcpy(resolver->__canonical, "");
    if (inet_aton(node, &v4))
        __r3_resolver_add(resolver, AF_INET, (const unsigned char *)&v4, 0);
    else if (__r3_resolver_parse(node, &ip) == 0)
        __r3_resolver_add(resolver, ip.family, ip.bytes, ip.scope);
    else
        return 0;
    if (strlen(node) < sizeof resolver->__canonical)
        strcpy(resolver->__canonical, node);
    return 1;
}

/* AI_V4MAPPED, AI_ALL; and numeric addresses of the other family go. */
static void select_family(r3_resolver *resolver, int family, int flags)
{
    int count = 0, own = 0, mapped = family == AF_INET6 && flags & AI_V4MAPPED;
    for (int i = 0; i < resolver->__count; i++)
        own += resolver->__ips[i].family == family;
    for (int i = 0; i < resolver->__count; i++) {
        r3_resolver_ip ip = resolver->__ips[i];
        if (family != AF_UNSPEC && ip.family != family) {
            if (!mapped || (own && !(flags & AI_ALL)))
                continue;
            memcpy(ip.bytes + 12, ip.bytes, 4);
            memset(ip.bytes, 0, 10);
            ip.bytes[10] = ip.bytes[11] = 0xff;
            ip.family = AF_INET6;
        }
        resolver->__ips[count++] = ip;
    }
    resolver->__count = count;
}

/* Result: 0 with addresses, or EAI_*. */
static int find_addresses(const r3_resolver_config *config, r3_resolver *resolver, const char *node, int family, int flags)
{
    r3_resolver_config own;
    int asked = family == AF_INET6 && flags & AI_V4MAPPED ? AF_UNSPEC : family;
    if (!node) {
        int r = start_nowhere(resolver, family, flags & AI_PASSIVE);
        return r < 0 ? __r3_eai(r) : 0;
    }
    if (!start_numeric(resolver, node)) {
        if (flags & AI_NUMERICHOST)
            return EAI_NONAME;
        if (flags & AI_ADDRCONFIG) {
            int v4 = asked != AF_INET6 && is_configured(AF_INET), v6 = asked != AF_INET && is_configured(AF_INET6);
            if (v4 < 0 || v6 < 0)
                return __r3_eai(v4 < 0 ? v4 : v6);
            if (!v4 && !v6)
                return EAI_NONAME;
            asked = v4 && v6 ? AF_UNSPEC : v4 ? AF_INET : AF_INET6;
        }
        int r = config ? 0 : r3_resolver_load(0, &own);
        if (r >= 0)
            r = __r3_resolver_wait(resolver, r3_resolver_start(resolver, config ? config : &own, 0, 0, node, asked));
        if (r < 0)
            return __r3_eai(r);
    }
    select_family(resolver, family, flags);
    return resolver->__count ? 0 : EAI_NODATA;
}

static struct addrinfo *new_entry(const r3_address *address, const struct kind *kind, const char *name)
{
    struct whole {
        struct addrinfo info;
        struct sockaddr_in6 address; /* room for either */
        char name[];
    } *entry = calloc(1, sizeof *entry + (name ? strlen(name) + 1 : 0));
    if (!entry)
        return 0;
    entry->info.ai_family = r3_address_family(address);
    entry->info.ai_socktype = kind->type;
    entry->info.ai_protocol = kind->protocol;
    entry->info.ai_addrlen = address->len_bytes;
    entry->info.ai_addr = memcpy(&entry->address, &address->as, address->len_bytes);
    entry->info.ai_canonname = name ? strcpy(entry->name, name) : 0;
    return &entry->info;
}

static int make_list(const r3_resolver *resolver, const struct kind *kinds, int count, const char *name,
                     struct addrinfo **result)
{
    struct addrinfo *first = 0, **last = &first;
    for (int i = 0; i < resolver->__count * count; i++) {
        const struct kind *kind = &kinds[i % count];
        r3_address address;
        r3_resolver_address(resolver, i / count, (uint16_t)kind->port, &address);
        *last = new_entry(&address, kind, i ? 0 : name);
        if (!*last) {
            freeaddrinfo(first);
            return EAI_MEMORY;
        }
        last = &(*last)->ai_next;
    }
    *result = first;
    return 0;
}

int __r3_getaddrinfo(const r3_resolver_config *config, const char *services, const char *node, const char *service,
                     const struct addrinfo *hints, struct addrinfo **result)
{
    static const struct addrinfo none = {.ai_family = AF_UNSPEC};
    struct kind kinds[KINDS];
    r3_resolver resolver;
    hints = hints ? hints : &none;
    if (hints->ai_flags & ~KNOWN_FLAGS || (hints->ai_flags & AI_CANONNAME && !node))
        return EAI_BADFLAGS;
    if (hints->ai_family != AF_UNSPEC && hints->ai_family != AF_INET && hints->ai_family != AF_INET6)
        return EAI_FAMILY;
    if (!node && !service)
        return EAI_NONAME;
    int count = find_kinds(services, service, hints, kinds);
    if (count < 0)
        return count;
    int r = find_addresses(config, &resolver, node, hints->ai_family, hints->ai_flags);
    if (r)
        return r;
    const char *name = hints->ai_flags & AI_CANONNAME ? (*resolver.__canonical ? resolver.__canonical : node) : 0;
    return make_list(&resolver, kinds, count, name, result);
}

int getaddrinfo(const char *restrict node, const char *restrict service, const struct addrinfo *restrict hints,
                struct addrinfo **restrict result)
{
    return __r3_getaddrinfo(0, R3_SERVICES, node, service, hints, result);
}

void freeaddrinfo(struct addrinfo *list)
{
    while (list) {
        struct addrinfo *next = list->ai_next;
        free(list);
        list = next;
    }
}
