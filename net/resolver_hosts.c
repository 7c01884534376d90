/* The hosts file: hosts(5). Every line that has the name counts; the first gives the name that is the official one. */
#include "net/resolver.h"

#include "net/lines.h"
#include "net/scope.h"
#include "socket/ip_text.h"

#include <errno.h>
#include <string.h>

static int lower(char c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; }

int __r3_same_name(const char *a, const char *b)
{
    for (; lower(*a) == lower(*b); a++, b++)
        if (!*a)
            return 1;
    return 0;
}

static int parse_scope(const char *text, uint32_t *scope)
{
    const char *p = text;
    long long n = __r3_read_decimal(&p, 0x7fffffff);
    if (n < 0 || *p)
        n = strlen(text) < 16 ? __r3_scope_of_interface(text) : -EINVAL;
    *scope = (uint32_t)n;
    return n < 0 ? (int)n : 0;
}

int __r3_resolver_parse(const char *text, r3_resolver_ip *ip)
{
    const char *p = text;
    *ip = (r3_resolver_ip){.family = AF_INET};
    if (__r3_read_v4(&p, ip->bytes) == 0 && !*p)
        return 0;
    p = text;
    *ip = (r3_resolver_ip){.family = AF_INET6};
    if (__r3_read_v6(&p, ip->bytes) < 0)
        return -EINVAL;
    if (*p == '%')
        return parse_scope(p + 1, &ip->scope);
    return *p ? -EINVAL : 0;
}

static void remember_name(r3_resolver *resolver, const char *name)
{
    if (!resolver->__canonical[0] && strlen(name) < sizeof resolver->__canonical)
        strcpy(resolver->__canonical, name);
}

/* A dot at the end of the name asked for is none of the file's. */
static int is_named(const char *word, const char *name)
{
    char bare[R3_RESOLVER_NAME_BYTES];
    size_t length = strlen(name);
    if (!length || name[length - 1] != '.' || length > sizeof bare)
        return __r3_same_name(word, name);
    memcpy(bare, name, length - 1);
    bare[length - 1] = 0;
    return __r3_same_name(word, bare);
}

static void match_name(r3_resolver *resolver, char *words, const char *name, int family)
{
    r3_resolver_ip ip;
    const char *text = __r3_word(&words), *first = 0;
    for (char *word; text && (word = __r3_word(&words));) {
        first = first ? first : word;
        if (!is_named(word, name))
            continue;
        if (__r3_resolver_parse(text, &ip) == 0 && (family == AF_UNSPEC || family == ip.family)) {
            remember_name(resolver, first);
            __r3_resolver_add(resolver, ip.family, ip.bytes, ip.scope);
        }
        return;
    }
}

int __r3_hosts_by_name(r3_resolver *resolver, const char *name, int family)
{
    struct __r3_lines lines;
    if (!resolver->__config->hosts)
        return 0;
    int r = __r3_lines_open(&lines, resolver->__config->hosts);
    if (r < 0)
        return r;
    while ((r = __r3_lines_next(&lines)) > 0)
        match_name(resolver, lines.line, name, family);
    __r3_lines_close(&lines);
    return r < 0 ? r : resolver->__count;
}

int __r3_hosts_by_ip(r3_resolver *resolver, const r3_resolver_ip *ip)
{
    struct __r3_lines lines;
    if (!resolver->__config->hosts)
        return 0;
    int r = __r3_lines_open(&lines, resolver->__config->hosts);
    if (r < 0)
        return r;
    while (!resolver->__canonical[0] && (r = __r3_lines_next(&lines)) > 0) {
        r3_resolver_ip own;
        char *words = lines.line;
        const char *text = __r3_word(&words), *name = __r3_word(&words);
        if (name && __r3_resolver_parse(text, &own) == 0 && own.family == ip->family &&
            !memcmp(own.bytes, ip->bytes, sizeof own.bytes))
            remember_name(resolver, name);
    }
    __r3_lines_close(&lines);
    return r < 0 ? r : resolver->__canonical[0] != 0;
}
