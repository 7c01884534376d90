/* Birth of sockets. The flags came with Linux 2.6.27 (before: EINVAL) and accept4 with 2.6.28; filters made for
 * Android leave accept4 out (ENOSYS). What was found out is remembered for the process. */
#include "net/socket.h"

#include "io/fd.h"
#include "sys.h"
#include "sys_event.h"

#include <errno.h>
#include <stdatomic.h>

static _Atomic(char) no_birth_flags, no_accept4;

int __r3_socket_open(int family, int type, int protocol)
{
    int fd;
    if (!atomic_load_explicit(&no_birth_flags, memory_order_relaxed)) {
        fd = (int)sys_socket(family, type | SOCK_CLOEXEC | SOCK_NONBLOCK, protocol);
        if (fd != -EINVAL)
            return fd;
    }
    fd = __r3_fd_adopt_or_close((int)sys_socket(family, type, protocol));
    /* Only success shows that the flags were what was invalid. */
    if (fd >= 0)
        atomic_store_explicit(&no_birth_flags, 1, memory_order_relaxed);
    return fd;
}

int __r3_socket_accept(int fd, r3_address *peer)
{
    struct sockaddr *address = peer ? &peer->as.any : 0;
    socklen_t *len = peer ? &peer->len_bytes : 0;
    if (peer)
        peer->len_bytes = sizeof peer->as;
    if (!atomic_load_explicit(&no_accept4, memory_order_relaxed)) {
        int client = (int)sys_accept4(fd, address, len, SOCK_CLOEXEC | SOCK_NONBLOCK);
        if (client != -ENOSYS)
            return client;
        atomic_store_explicit(&no_accept4, 1, memory_order_relaxed);
    }
    return __r3_fd_adopt_or_close((int)sys_accept(fd, address, len));
}
