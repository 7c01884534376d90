/* How long the next datagram is: recv(2), MSG_TRUNC. */
static inline long length_of_next(int fd) { return sys_recvfrom(fd, 0, 0, MSG_PEEK | MSG_TRUNC, 0, 0); }
