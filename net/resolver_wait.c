/* A resolver that is waited for: for getaddrinfo and getnameinfo, which block. */
#include "net/netdb.h"

#include <ring3/clock.h>

#include "internal.h"
#include "sys.h"

#include <errno.h>
#include <netdb.h>
#include <poll.h>

/* Signals interrupt only the poll: POSIX gives these functions no EINTR. */
int __r3_resolver_wait(r3_resolver *resolver, int r)
{
    while (!r) {
        struct pollfd ready = {resolver->fd, resolver->interest == R3_WRITABLE ? POLLOUT : POLLIN, 0};
        int64_t left_ns = resolver->deadline_ns - r3_clock_ns();
        if (left_ns > 0) {
            struct timespec left = {left_ns / R3_SECOND_NS, left_ns % R3_SECOND_NS};
            sys_ppoll(&ready, 1, &left, 0);
        }
        r = r3_resolver_step(resolver);
    }
    return r;
}

int __r3_eai(int r)
{
    switch (r) {
    case -ENOENT:
    case -EINVAL: return EAI_NONAME;
    case -R3_ENODATA: return EAI_NODATA;
    case -ETIMEDOUT:
    case -EIO: return EAI_AGAIN;
    case -ENOMEM: return EAI_MEMORY;
    case -EAFNOSUPPORT: return EAI_FAMILY;
    default: __r3_errno_set(-r); return EAI_SYSTEM;
    }
}
