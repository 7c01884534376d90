/* How long the next datagram is: MSG_TRUNC only tells that it was cut, and FIONREAD counts all that wait, so it is looked
 * at, its bytes one over the other. */
enum { LOOK_BYTES = 1024, LOOK_PARTS = 65536 / LOOK_BYTES };

static inline long length_of_next(int fd)
{
    char bytes[LOOK_BYTES];
    struct iovec parts[LOOK_PARTS];
    for (int i = 0; i < LOOK_PARTS; i++)
        parts[i] = (struct iovec){bytes, sizeof bytes};
    struct msghdr message = {.msg_iov = parts, .msg_iovlen = LOOK_PARTS};
    return sys_recvmsg(fd, &message, MSG_PEEK);
}
