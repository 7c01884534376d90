/* What the echo servers on other loops share: the listener, and with COUNT the number of system calls, counted by --wrap
 * and told on standard error at the end. Built for the machine's own libc. */
#ifndef ECHO_PEER_H
#define ECHO_PEER_H

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#ifdef COUNT
static unsigned long calls;
/* WRAP(result, name, parameters, arguments) */
#define WRAP(result, name, parameters, arguments) \
    result __real_##name parameters; \
    result __wrap_##name parameters { return calls++, __real_##name arguments; }
WRAP(int, epoll_wait, (int e, struct epoll_event *v, int n, int t), (e, v, n, t))
WRAP(int, epoll_pwait, (int e, struct epoll_event *v, int n, int t, const sigset_t *s), (e, v, n, t, s))
WRAP(int, epoll_ctl, (int e, int o, int f, struct epoll_event *v), (e, o, f, v))
WRAP(ssize_t, read, (int f, void *b, size_t n), (f, b, n))
WRAP(ssize_t, write, (int f, const void *b, size_t n), (f, b, n))
WRAP(ssize_t, writev, (int f, const struct iovec *v, int n), (f, v, n))
WRAP(ssize_t, sendmsg, (int f, const struct msghdr *m, int n), (f, m, n))
#endif

static inline void tell_calls(void)
{
#ifdef COUNT
    fprintf(stderr, "%lu\n", calls);
#endif
}

/* Listens at a free port of the loopback and says so. */
static inline int listen_here(void)
{
    struct sockaddr_in where = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof where;
    int one = 1, fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    if (bind(fd, (struct sockaddr *)&where, size) < 0 || listen(fd, 65535) < 0)
        exit(1);
    getsockname(fd, (struct sockaddr *)&where, &size);
    printf("echoing on 127.0.0.1:%d\n", ntohs(where.sin_port));
    fflush(stdout);
    return fd;
}

/* Reads once and writes it back. Result: whether the connection is still good. */
static inline int echo_once(int fd)
{
    static char buffer[16384];
    ssize_t n = read(fd, buffer, sizeof buffer);
    if (n > 0)
        return write(fd, buffer, (size_t)n) == n;
    return n < 0 && errno == EAGAIN;
}

#endif
