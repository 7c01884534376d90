/* Where packets to an address would come from, for the order of addresses. The source is what the kernel takes: a UDP
 * socket is connected, which sends nothing. What sort of address that is stands in two files of Linux: /proc/net/if_inet6
 * (since 2.2; deprecated and home, the flags of rtnetlink(7)) and /sys/class/net/NAME/type (2.6; the interface's kind).
 * Where they are not, in a bare container or on another kernel, nothing is known and nothing preferred. */
#include "net/resolver.h"

#include "net/lines.h"
#include "sys.h"

#include <errno.h>
#include <ring3/udp.h>
#include <string.h>

enum { IS_HOME = 0x10, IS_DEPRECATED = 0x20 };   /* IFA_F_HOMEADDRESS, IFA_F_DEPRECATED */
enum { TUNNEL4 = 768, TUNNEL6 = 769, SIT = 776 }; /* ARPHRD_TUNNEL, ARPHRD_TUNNEL6, ARPHRD_SIT */

/* Whether an error says something about this process and not about the address. */
static int is_shortage(long r) { return r == -EMFILE || r == -ENFILE || r == -ENOMEM || r == -ENOBUFS; }

static int find_source(const r3_resolver_ip *to, struct __r3_source *source)
{
    r3_address address;
    *source = (struct __r3_source){.ip.family = to->family};
    if (to->family == AF_INET)
        r3_address_v4(to->bytes, 9, &address); /* any port but 0 */
    else
        r3_address_v6(to->bytes, 9, to->scope, &address);
    int fd = r3_udp_open(to->family);
    if (fd < 0)
        return is_shortage(fd) ? fd : 0;
    long r = sys_connect(fd, &address.as.any, address.len_bytes);
    if (r >= 0)
        r = sys_getsockname(fd, &address.as.any, &address.len_bytes);
    sys_close(fd);
    if (is_shortage(r))
        return (int)r;
    source->reachable = r >= 0;
    if (to->family == AF_INET)
        memcpy(source->ip.bytes, &address.as.v4.sin_addr, 4);
    else
        memcpy(source->ip.bytes, &address.as.v6.sin6_addr, 16);
    return 0;
}

static int digit_of(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Hexadecimal digits to the end of the word; -1 if there are others, or none. */
static int read_hex(const char *word)
{
    int n = 0, digit;
    if (!word || !*word)
        return -1;
    for (; *word; word++) {
        if ((digit = digit_of(*word)) < 0 || n > 0xffffff)
            return -1;
        n = n << 4 | digit;
    }
    return n;
}

/* 32 digits, no colons. */
static int read_ip(const char *word, unsigned char ip[16])
{
    if (!word || strlen(word) != 32)
        return -1;
    for (int i = 0; i < 16; i++, word += 2) {
        int high = digit_of(word[0]), low = digit_of(word[1]);
        if (high < 0 || low < 0)
            return -1;
        ip[i] = (unsigned char)(high << 4 | low);
    }
    return 0;
}

static int is_tunnel(const char *interfaces, const char *name)
{
    struct __r3_lines lines;
    char path[128];
    size_t folder = strlen(interfaces), length = strlen(name);
    if (folder + length + sizeof "//type" > sizeof path)
        return 0;
    memcpy(path, interfaces, folder);
    path[folder++] = '/';
    memcpy(path + folder, name, length);
    strcpy(path + folder + length, "/type");
    if (__r3_lines_open(&lines, path) < 0)
        return 0;
    int kind = 0;
    if (__r3_lines_next(&lines) > 0)
        for (const char *p = lines.line; *p >= '0' && *p <= '9' && kind < 100000; p++)
            kind = kind * 10 + *p - '0';
    __r3_lines_close(&lines);
    return kind == TUNNEL4 || kind == TUNNEL6 || kind == SIT;
}

/* A line: address, interface's number, prefix, scope, flags, interface's name; all but the last hexadecimal. */
static void take_line(struct __r3_source *sources, int count, char *words, const char *interfaces)
{
    unsigned char ip[16];
    if (read_ip(__r3_word(&words), ip) < 0)
        return;
    for (int i = 0; i < 3; i++)
        __r3_word(&words);
    int flags = read_hex(__r3_word(&words));
    const char *name = __r3_word(&words);
    int tunnel = -1;
    for (int i = 0; flags >= 0 && name && i < count; i++) {
        struct __r3_source *source = &sources[i];
        if (!source->reachable || source->ip.family != AF_INET6 || memcmp(source->ip.bytes, ip, sizeof ip))
            continue;
        if (tunnel < 0)
            tunnel = is_tunnel(interfaces, name);
        source->deprecated = !!(flags & IS_DEPRECATED);
        source->home = !!(flags & IS_HOME);
        source->tunnel = (char)tunnel;
    }
}

void __r3_resolver_source_facts(struct __r3_source *sources, int count, const char *addresses, const char *interfaces)
{
    struct __r3_lines lines;
    if (__r3_lines_open(&lines, addresses) < 0)
        return;
    while (__r3_lines_next(&lines) > 0)
        take_line(sources, count, lines.line, interfaces);
    __r3_lines_close(&lines);
}

int __r3_resolver_sources(const r3_resolver_ip *to, struct __r3_source *sources, int count)
{
    int v6 = 0;
    for (int i = 0; i < count; i++) {
        int r = find_source(&to[i], &sources[i]);
        if (r < 0)
            return r;
        v6 |= sources[i].reachable && to[i].family == AF_INET6;
    }
    if (v6)
        __r3_resolver_source_facts(sources, count, "/proc/net/if_inet6", "/sys/class/net");
    return 0;
}
