/* POSIX.1-2024 <sys/un.h>: addresses of local sockets. */
#ifndef _SYS_UN_H
#define _SYS_UN_H

#include <features.h>
#include <bits/types.h>

typedef __sa_family_t sa_family_t;
typedef __SIZE_TYPE__ size_t;

#include <bits/un.h>

#if __R3_BSD
#define SUN_LEN(address) (__builtin_offsetof(struct sockaddr_un, sun_path) + __builtin_strlen((address)->sun_path))
#endif

#endif
