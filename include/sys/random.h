/* Linux man getrandom(2): random bytes from the kernel (Linux 3.17). Thread- and signal-safe. */
#ifndef _SYS_RANDOM_H
#define _SYS_RANDOM_H

#include <features.h>
#include <bits/types.h>

typedef __SIZE_TYPE__ size_t;
typedef __ssize_t ssize_t;

#define GRND_NONBLOCK 0x1
#define GRND_RANDOM   0x2
#define GRND_INSECURE 0x4

__R3_DECLS_BEGIN

ssize_t getrandom(void *buffer, size_t size, unsigned int flags);

__R3_DECLS_END

#endif
