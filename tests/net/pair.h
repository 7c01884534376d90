/* A listener on a free port of the loopback, and streams to it. */
#ifndef PAIR_H
#define PAIR_H

#include "io/loop.h"

#include <ring3/option.h>
#include <ring3/tcp.h>

enum { LISTENER = 1, CLIENT = 2, SERVER = 3 };

static r3_address where;
static int listener, client, server;

static inline int listen_at(const char *text)
{
    CHECK_EQ(r3_address_parse(text, &where), 0);
    listener = r3_tcp_serve(&where, 16);
    if (listener < 0)
        return listener;
    return r3_tcp_local_address(listener, &where);
}

static inline void setup_listener(void)
{
    CHECK_EQ(r3_selector_open(&loop), 0);
    CHECK_EQ(listen_at("127.0.0.1:0"), 0);
    CHECK(r3_address_port(&where) != 0);
    client = server = -1;
}

/* Both ends of a connection; only the client is registered, for both directions, and known to be writable. */
static inline void setup_pair(void)
{
    setup_listener();
    CHECK_EQ(r3_selector_register(&loop, listener, LISTENER, R3_READABLE, R3_EDGE), 0);
    client = r3_tcp_dial(&where);
    CHECK(client >= 0);
    CHECK(loop_readable(LISTENER));
    server = r3_tcp_accept(listener, 0);
    CHECK(server >= 0);
    CHECK_EQ(r3_selector_register(&loop, client, CLIENT, R3_READABLE | R3_WRITABLE, R3_EDGE), 0);
    CHECK(loop_writable(CLIENT));
    CHECK_EQ(r3_tcp_take_error(client), 0);
}

static inline void teardown(void)
{
    if (client >= 0)
        r3_fd_close(client);
    if (server >= 0)
        r3_fd_close(server);
    r3_fd_close(listener);
    r3_selector_close(&loop);
}

/* Reads until length bytes have come, waiting for events of token. The bytes that came. */
static inline size_t read_all(int fd, uint64_t token, char *bytes, size_t length)
{
    size_t n = 0;
    while (n < length) {
        ssize_t r = r3_tcp_read(fd, bytes + n, length - n);
        if (r == -EAGAIN && loop_event(token))
            continue;
        if (r <= 0)
            break;
        n += (size_t)r;
    }
    return n;
}

#endif
