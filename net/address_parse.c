/* Addresses from text: the forms that <ring3/address.h> lists. */
#include <ring3/address.h>

#include "socket/ip_text.h"
#include "net/scope.h"

#include <errno.h>

enum { SCOPE_NAME_BYTES = 16 }; /* IFNAMSIZ, with the NUL */

/* The end of the text, or ":port" and then the end. */
static int read_port(const char *text, uint16_t *port)
{
    *port = 0;
    if (!*text)
        return 0;
    if (*text++ != ':')
        return -EINVAL;
    long long n = __r3_read_decimal(&text, 65535);
    if (n < 0 || *text)
        return -EINVAL;
    *port = (uint16_t)n;
    return 0;
}

/* What follows '%', up to ']' or the end: a number, or an interface's name. */
static long read_scope(const char **text)
{
    char name[SCOPE_NAME_BYTES];
    const char *p = *text;
    long long scope = __r3_read_decimal(&p, 0x7fffffff);
    if (scope >= 0 && (!*p || *p == ']')) {
        *text = p;
        return scope;
    }
    size_t length = 0;
    for (p = *text; *p && *p != ']'; p++) {
        if (length == sizeof name - 1)
            return -EINVAL;
        name[length++] = *p;
    }
    if (!length)
        return -EINVAL;
    name[length] = 0;
    *text = p;
    return __r3_scope_of_interface(name);
}

static int parse_v6(const char *text, r3_address *address)
{
    unsigned char ip[16];
    uint16_t port = 0;
    long scope = 0;
    int bracket = *text == '[';
    text += bracket;
    if (__r3_read_v6(&text, ip) < 0)
        return -EINVAL;
    if (*text == '%') {
        text++;
        scope = read_scope(&text);
        if (scope < 0)
            return (int)scope;
    }
    if (bracket) {
        if (*text++ != ']' || read_port(text, &port) < 0)
            return -EINVAL;
    } else if (*text)
        return -EINVAL;
    r3_address_v6(ip, port, (uint32_t)scope, address);
    return 0;
}

static int parse_unix(const char *text, r3_address *address)
{
    char name[sizeof address->as.local.sun_path];
    size_t length = 0;
    for (; text[length]; length++) {
        if (length == sizeof name)
            return -ENAMETOOLONG;
        name[length] = text[length];
    }
    if (*text == '@')
        name[0] = 0;
    return r3_address_unix(name, length, address);
}

/* A number, or nothing for "any" (all bits set, as VMADDR_CID_ANY and VMADDR_PORT_ANY are). */
static int read_vsock_number(const char **text, uint32_t *number)
{
    *number = VMADDR_CID_ANY;
    if (!**text || **text == ':')
        return 0;
    long long n = __r3_read_decimal(text, 0xffffffff);
    *number = (uint32_t)n;
    return n < 0 ? -EINVAL : 0;
}

static int parse_vsock(const char *text, r3_address *address)
{
    uint32_t cid, port;
    if (read_vsock_number(&text, &cid) < 0 || *text++ != ':')
        return -EINVAL;
    if (read_vsock_number(&text, &port) < 0 || *text)
        return -EINVAL;
    r3_address_vsock(cid, port, address);
    return 0;
}

/* Past prefix, or null if text does not begin with it. */
static const char *after(const char *text, const char *prefix)
{
    while (*prefix)
        if (*text++ != *prefix++)
            return 0;
    return text;
}

static int has_two_colons(const char *text)
{
    int colons = 0;
    while (*text)
        colons += *text++ == ':';
    return colons > 1;
}

int r3_address_parse(const char *text, r3_address *address)
{
    unsigned char ip[4] = {0};
    uint16_t port;
    const char *rest = *text == '/' || *text == '@' ? text : after(text, "unix:");
    if (rest)
        return parse_unix(rest, address);
    if ((rest = after(text, "vsock:")))
        return parse_vsock(rest, address);
    if (*text == '[' || has_two_colons(text))
        return parse_v6(text, address);
    /* ":8080" leaves the address out, but "" is nothing. */
    if ((*text != ':' && __r3_read_v4(&text, ip) < 0) || read_port(text, &port) < 0)
        return -EINVAL;
    r3_address_v4(ip, port, address);
    return 0;
}
