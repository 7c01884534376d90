/* getnameinfo over the resolver: <netdb.h>. */
#include "net/netdb.h"
#include "net/resolver.h"

#include "socket/ip_text.h"

#include <errno.h>
#include <net/if.h>
#include <netdb.h>
#include <string.h>

enum { KNOWN_FLAGS = NI_NUMERICHOST | NI_NUMERICSERV | NI_NOFQDN | NI_NAMEREQD | NI_DGRAM | NI_NUMERICSCOPE };

static int copy(const char *text, char *out, socklen_t size_bytes)
{
    size_t length = strlen(text);
    if (length >= size_bytes)
        return EAI_OVERFLOW;
    memcpy(out, text, length + 1);
    return 0;
}

/* A scope is an interface's name where that says more: of link-local addresses, RFC 4007, 11. */
static char *write_scope(char *out, const struct sockaddr_in6 *v6, int flags)
{
    const unsigned char *b = (const unsigned char *)&v6->sin6_addr;
    int is_local = (b[0] == 0xfe && (b[1] & 0xc0) == 0x80) || (b[0] == 0xff && (b[1] & 15) == 2);
    *out++ = '%';
    if (is_local && !(flags & NI_NUMERICSCOPE) && if_indextoname(v6->sin6_scope_id, out))
        return out + strlen(out);
    return __r3_write_decimal(out, v6->sin6_scope_id);
}

static int give_number(const r3_address *address, int flags, char *node, socklen_t node_bytes)
{
    char text[48 + IF_NAMESIZE], *end;
    if (r3_address_family(address) == AF_INET) {
        end = __r3_write_v4(text, (const unsigned char *)&address->as.v4.sin_addr);
    } else {
        end = __r3_write_v6(text, (const unsigned char *)&address->as.v6.sin6_addr);
        if (address->as.v6.sin6_scope_id)
            end = write_scope(end, &address->as.v6, flags);
    }
    *end = 0;
    return copy(text, node, node_bytes);
}

/* NI_NOFQDN: without the domain if that is the first of the search list. */
static void cut_domain(char *name, const r3_resolver_config *config)
{
    size_t length = strlen(name), domain = config->search_count ? strlen(config->search) : 0;
    if (domain && length > domain + 1 && name[length - domain - 1] == '.' &&
        __r3_same_name(name + length - domain, config->search))
        name[length - domain - 1] = 0;
}

static int give_name(const r3_resolver_config *config, const r3_address *address, int flags, char *node,
                     socklen_t node_bytes)
{
    r3_resolver_config own;
    r3_resolver resolver;
    int r = config ? 0 : r3_resolver_load(0, &own);
    config = config ? config : &own;
    if (r >= 0)
        r = __r3_resolver_wait(&resolver, r3_resolver_start_reverse(&resolver, config, 0, 0, address));
    if (r < 0) {
        int error = __r3_eai(r == -R3_ENODATA ? -ENOENT : r), is_ours = error == EAI_SYSTEM || error == EAI_MEMORY;
        return flags & NI_NAMEREQD || is_ours ? error : give_number(address, flags, node, node_bytes);
    }
    if (flags & NI_NOFQDN)
        cut_domain(resolver.__canonical, config);
    return copy(resolver.__canonical, node, node_bytes);
}

static int give_service(const char *services, uint16_t port, int flags, char *service, socklen_t service_bytes)
{
    char digits[8];
    int r = flags & NI_NUMERICSERV
                ? -ENOENT
                : __r3_service_name(services, port, flags & NI_DGRAM ? "udp" : "tcp", service, service_bytes);
    if (r != -ENOENT)
        return !r ? 0 : r == -ENOSPC ? EAI_OVERFLOW : __r3_eai(r);
    *__r3_write_decimal(digits, port) = 0;
    return copy(digits, service, service_bytes);
}

int __r3_getnameinfo(const r3_resolver_config *config, const char *services, const struct sockaddr *from, socklen_t len,
                     char *node, socklen_t node_bytes, char *service, socklen_t service_bytes, int flags)
{
    r3_address address = {0};
    int wants_node = node && node_bytes, wants_service = service && service_bytes, r = 0;
    if (flags & ~KNOWN_FLAGS)
        return EAI_BADFLAGS;
    if (len < sizeof(sa_family_t) || (from->sa_family != AF_INET && from->sa_family != AF_INET6) ||
        len < (from->sa_family == AF_INET ? sizeof address.as.v4 : sizeof address.as.v6))
        return EAI_FAMILY;
    if ((!wants_node && !wants_service) || (flags & NI_NAMEREQD && flags & NI_NUMERICHOST))
        return EAI_NONAME;
    address.len_bytes = from->sa_family == AF_INET ? sizeof address.as.v4 : sizeof address.as.v6;
    memcpy(&address.as, from, address.len_bytes);
    if (wants_node)
        r = flags & NI_NUMERICHOST ? give_number(&address, flags, node, node_bytes)
                                   : give_name(config, &address, flags, node, node_bytes);
    if (!r && wants_service)
        r = give_service(services, r3_address_port(&address), flags, service, service_bytes);
    return r;
}

int getnameinfo(const struct sockaddr *restrict address, socklen_t len, char *restrict node, socklen_t node_bytes,
                char *restrict service, socklen_t service_bytes, int flags)
{
    return __r3_getnameinfo(0, R3_SERVICES, address, len, node, node_bytes, service, service_bytes, flags);
}
