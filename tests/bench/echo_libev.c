/* The echo server on libev, as its manual would have it: a watcher a connection, read and write back. Built for the
 * machine's own libc. With COUNT its system calls are counted by --wrap and told on standard error at the end. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <ev.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#ifdef COUNT
static unsigned long calls;
int __real_epoll_wait(int, struct epoll_event *, int, int);
int __real_epoll_ctl(int, int, int, struct epoll_event *);
ssize_t __real_read(int, void *, size_t);
ssize_t __real_write(int, const void *, size_t);
int __wrap_epoll_wait(int e, struct epoll_event *v, int n, int t) { return calls++, __real_epoll_wait(e, v, n, t); }
int __wrap_epoll_ctl(int e, int o, int f, struct epoll_event *v) { return calls++, __real_epoll_ctl(e, o, f, v); }
ssize_t __wrap_read(int f, void *b, size_t n) { return calls++, __real_read(f, b, n); }
ssize_t __wrap_write(int f, const void *b, size_t n) { return calls++, __real_write(f, b, n); }
#endif

static char buffer[16384];

static void on_readable(struct ev_loop *loop, ev_io *watcher, int events)
{
    (void)events;
    ssize_t n = read(watcher->fd, buffer, sizeof buffer);
    if (n > 0 && write(watcher->fd, buffer, (size_t)n) == n)
        return;
    if (n < 0 && errno == EAGAIN)
        return;
    ev_io_stop(loop, watcher);
    close(watcher->fd);
    free(watcher);
}

static void on_client(struct ev_loop *loop, ev_io *watcher, int events)
{
    int fd;
    (void)events;
    while ((fd = accept4(watcher->fd, 0, 0, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0) {
        ev_io *client = malloc(sizeof *client);
        ev_io_init(client, on_readable, fd, EV_READ);
        ev_io_start(loop, client);
    }
}

static void on_term(struct ev_loop *loop, ev_signal *watcher, int events)
{
    (void)watcher, (void)events;
    ev_break(loop, EVBREAK_ALL);
}

int main(void)
{
    struct sockaddr_in where = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof where;
    int one = 1, fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    if (bind(fd, (struct sockaddr *)&where, size) < 0 || listen(fd, 65535) < 0)
        return 1;
    getsockname(fd, (struct sockaddr *)&where, &size);
    printf("echoing on 127.0.0.1:%d\n", ntohs(where.sin_port));
    fflush(stdout);
    struct ev_loop *loop = ev_default_loop(EVBACKEND_EPOLL);
    ev_io listener;
    ev_signal term;
    ev_io_init(&listener, on_client, fd, EV_READ);
    ev_io_start(loop, &listener);
    ev_signal_init(&term, on_term, SIGTERM);
    ev_signal_start(loop, &term);
    ev_run(loop, 0);
#ifdef COUNT
    fprintf(stderr, "%lu\n", calls);
#endif
    return 0;
}
