/* POSIX.1-2024 <sys/un.h>, Linux man unix(7): addresses of local sockets. */
#ifndef _SYS_UN_H
#define _SYS_UN_H

#include <features.h>
#include <bits/types.h>

typedef __sa_family_t sa_family_t;
typedef __SIZE_TYPE__ size_t;

struct sockaddr_un {
    sa_family_t sun_family;
    char        sun_path[108]; /* starts with NUL: an abstract name of what is left of the length */
};
__R3_PIN_SIZE(struct sockaddr_un, 110, 2);

#if __R3_BSD
#define SUN_LEN(address) (__builtin_offsetof(struct sockaddr_un, sun_path) + __builtin_strlen((address)->sun_path))
#endif

#endif
