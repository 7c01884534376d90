/* Birth of sockets: <ring3/socket.h>. The flags came with Linux 2.6.27 (before: EINVAL) and accept4 with 2.6.28;
 * filters made for Android leave accept4 out (ENOSYS), others deny it (EPERM, which a packet filter says as well). What
 * was found out is remembered for the process, once the older call has shown by its success what the error meant. */
#include <ring3/socket.h>

#include <bits/ring3_used_up.h>

#include "io/fd.h"
#include "net/socket.h"
#include "sys.h"
#include "sys_event.h"

#include <errno.h>
#include <stdatomic.h>

enum { BIRTH_FLAGS = SOCK_CLOEXEC | SOCK_NONBLOCK };

static _Atomic(char) no_birth_flags, no_accept4;

static int know(_Atomic(char) *finding) { return atomic_load_explicit(finding, memory_order_relaxed); }
static void remember(_Atomic(char) *finding) { atomic_store_explicit(finding, 1, memory_order_relaxed); }

int r3_socket_open(int family, int type, int protocol)
{
    int fd;
    if (!know(&no_birth_flags)) {
        fd = (int)sys_socket(family, type | BIRTH_FLAGS, protocol);
        if (fd != -EINVAL)
            return fd;
    }
    fd = __r3_fd_adopt_or_close((int)sys_socket(family, type, protocol));
    /* Only success shows that the flags were what was invalid. */
    if (fd >= 0)
        remember(&no_birth_flags);
    return fd;
}

int __r3_socket_pair(int family, int type, int fds[2])
{
    if (!know(&no_birth_flags)) {
        int r = (int)sys_socketpair(family, type | BIRTH_FLAGS, 0, fds);
        if (r != -EINVAL)
            return r;
    }
    int r = (int)sys_socketpair(family, type, 0, fds);
    if (r < 0)
        return r;
    int first = __r3_fd_adopt_or_close(fds[0]), second = __r3_fd_adopt_or_close(fds[1]);
    if (first >= 0 && second >= 0) {
        remember(&no_birth_flags);
        return 0;
    }
    __r3_socket_or_close(first, -1);
    __r3_socket_or_close(second, -1);
    return first < 0 ? first : second;
}

static int accepted(int fd, int client, r3_address *peer)
{
    __r3_read_gave(fd, client, 0);
    if (peer && client >= 0)
        __r3_address_told(peer);
    return client;
}

int r3_socket_accept(int fd, r3_address *peer)
{
    struct sockaddr *address = peer ? &peer->as.any : 0;
    socklen_t *len = peer ? &peer->len_bytes : 0;
    if (peer)
        peer->len_bytes = sizeof peer->as;
    int client = -ENOSYS;
    if (!know(&no_accept4)) {
        client = (int)sys_accept4(fd, address, len, BIRTH_FLAGS);
        if (client != -ENOSYS && client != -EPERM)
            return accepted(fd, client, peer);
    }
    int older = __r3_fd_adopt_or_close(accepted(fd, (int)sys_accept(fd, address, len), peer));
    if (older >= 0)
        remember(&no_accept4);
    return older == -ENOSYS ? client : older;
}

int __r3_socket_or_close(int fd, int result)
{
    if (result >= 0 || fd < 0)
        return fd;
    sys_close(fd);
    return result;
}
