/* Bytes through a stream, but for the two inline calls: <ring3/tcp.h>. Sending always says MSG_NOSIGNAL. */
#include <ring3/tcp.h>

#include <bits/ring3_used_up.h>

#include "sys.h"

#include "more_follows.h"

ssize_t r3_tcp_read_vector(int fd, const struct iovec *parts, int count)
{
    ssize_t r = sys_readv(fd, parts, count);
    __r3_read_gave(fd, r, r > 0 ? __r3_bytes_of(parts, count) : 0);
    return r;
}

ssize_t r3_tcp_peek(int fd, void *buf, size_t len_bytes)
{
    ssize_t r = sys_recvfrom(fd, buf, len_bytes, MSG_PEEK, 0, 0);
    __r3_read_gave(fd, r < 0 ? r : 0, 0); /* what is only looked at is not used up */
    return r;
}

ssize_t r3_tcp_write_more(int fd, const void *buf, size_t len_bytes)
{
    ssize_t r = sys_sendto(fd, buf, len_bytes, MSG_NOSIGNAL | MORE_FOLLOWS, 0, 0);
    __r3_write_gave(fd, r, len_bytes);
    return r;
}

ssize_t r3_tcp_write_vector(int fd, const struct iovec *parts, int count)
{
    struct msghdr message = {.msg_iov = (struct iovec *)parts, .msg_iovlen = count};
    ssize_t r = sys_sendmsg(fd, &message, MSG_NOSIGNAL);
    __r3_write_gave(fd, r, r > 0 ? __r3_bytes_of(parts, count) : 0);
    return r;
}
