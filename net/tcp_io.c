/* Bytes through a stream, but for the two inline calls: <ring3/tcp.h>. Sending always says MSG_NOSIGNAL. */
#include <ring3/tcp.h>

#include "sys.h"

ssize_t r3_tcp_read_vector(int fd, const struct iovec *parts, int count) { return sys_readv(fd, parts, count); }

ssize_t r3_tcp_peek(int fd, void *buf, size_t len_bytes)
{
    return sys_recvfrom(fd, buf, len_bytes, MSG_PEEK, 0, 0);
}

ssize_t r3_tcp_write_more(int fd, const void *buf, size_t len_bytes)
{
    return sys_sendto(fd, buf, len_bytes, MSG_NOSIGNAL | MSG_MORE, 0, 0);
}

ssize_t r3_tcp_write_vector(int fd, const struct iovec *parts, int count)
{
    struct msghdr message = {.msg_iov = (struct iovec *)parts, .msg_iovlen = count};
    return sys_sendmsg(fd, &message, MSG_NOSIGNAL);
}
