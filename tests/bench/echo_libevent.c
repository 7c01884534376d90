/* The echo server on libevent, an event a connection, read and write back: without its buffers, which cost ten times
 * that. */
#include "echo_peer.h"

#include <event2/event.h>

static struct event_base *loop;

static void on_readable(evutil_socket_t fd, short what, void *event)
{
    (void)what;
    if (echo_once(fd))
        return;
    event_free(event);
    close(fd);
}

static void on_client(evutil_socket_t listener, short what, void *context)
{
    int fd;
    (void)what, (void)context;
    while ((fd = accept4(listener, 0, 0, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0) {
        struct event *event = event_new(loop, fd, EV_READ | EV_PERSIST, on_readable, event_self_cbarg());
        event_add(event, 0);
    }
}

static void on_term(evutil_socket_t number, short what, void *context)
{
    (void)number, (void)what, (void)context;
    event_base_loopbreak(loop);
}

int main(void)
{
    int fd = listen_here();
    loop = event_base_new();
    event_add(event_new(loop, fd, EV_READ | EV_PERSIST, on_client, 0), 0);
    event_add(evsignal_new(loop, SIGTERM, on_term, 0), 0);
    event_base_dispatch(loop);
    tell_calls();
    return 0;
}
