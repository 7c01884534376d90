/* Internet addresses to and from text, by POSIX's names. */
#include "internal.h"
#include "socket/ip_text.h"

#include <arpa/inet.h>
#include <errno.h>
#include <string.h>

int inet_pton(int family, const char *restrict text, void *restrict address)
{
    unsigned char ip[16];
    const char *at = text;
    int r;
    if (family == AF_INET)
        r = __r3_read_v4(&at, ip);
    else if (family == AF_INET6)
        r = __r3_read_v6(&at, ip);
    else
        return (int)__r3_ret(-EAFNOSUPPORT);
    if (r < 0 || *at)
        return 0;
    memcpy(address, ip, family == AF_INET ? 4 : 16);
    return 1;
}

const char *inet_ntop(int family, const void *restrict address, char *restrict text, socklen_t size)
{
    char all[INET6_ADDRSTRLEN], *end;
    if (family != AF_INET && family != AF_INET6) {
        __r3_errno_set(EAFNOSUPPORT);
        return 0;
    }
    end = family == AF_INET ? __r3_write_v4(all, address) : __r3_write_v6(all, address);
    *end++ = 0;
    if (size < (size_t)(end - all)) {
        __r3_errno_set(ENOSPC);
        return 0;
    }
    return memcpy(text, all, (size_t)(end - all));
}

char *inet_ntoa(struct in_addr address)
{
    static char text[INET_ADDRSTRLEN];
    *__r3_write_v4(text, (const unsigned char *)&address) = 0;
    return text;
}
