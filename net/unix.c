/* Unix sockets from birth to connection, and who is at the other end: <ring3/unix.h>. Linux 2.2. */
#include <ring3/unix.h>

#include "net/socket.h"
#include "sys.h"

#include "unix_credentials.h"

#include <fcntl.h>

int r3_unix_serve(int type, const r3_address *address, int backlog)
{
    int fd = r3_unix_open(type);
    if (fd < 0)
        return fd;
    int r = r3_socket_bind(fd, address);
    if (r >= 0 && type != SOCK_DGRAM) {
        r = r3_socket_listen(fd, backlog);
        if (r < 0 && address->as.local.sun_path[0]) /* a path was made by the bind; nobody listens there */
            sys_unlinkat(AT_FDCWD, address->as.local.sun_path, 0);
    }
    return __r3_socket_or_close(fd, r);
}

int r3_unix_dial(int type, const r3_address *address)
{
    int fd = r3_unix_open(type);
    return fd < 0 ? fd : __r3_socket_or_close(fd, r3_socket_connect(fd, address));
}

int r3_unix_pair(int type, int fds[2]) { return __r3_socket_pair(AF_UNIX, type, fds); }

int r3_unix_peer(int fd, r3_unix_credentials *peer) { return credentials_of_peer(fd, peer); }
