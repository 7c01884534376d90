/* The echo server on libev, as its manual would have it: a watcher a connection, read and write back. */
#include "echo_peer.h"

#include <ev.h>

static void on_readable(struct ev_loop *loop, ev_io *watcher, int events)
{
    (void)events;
    if (echo_once(watcher->fd))
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
    int fd = listen_here();
    struct ev_loop *loop = ev_default_loop(EVBACKEND_EPOLL);
    ev_io listener;
    ev_signal term;
    ev_io_init(&listener, on_client, fd, EV_READ);
    ev_io_start(loop, &listener);
    ev_signal_init(&term, on_term, SIGTERM);
    ev_signal_start(loop, &term);
    ev_run(loop, 0);
    tell_calls();
    return 0;
}
