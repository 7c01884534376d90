/* Two UDP sockets on free ports of one address, registered for reading. */
#ifndef DATAGRAM_H
#define DATAGRAM_H

#include "io/loop.h"

#include <ring3/option.h>
#include <ring3/udp.h>

enum { FIRST = 1, SECOND = 2, THIRD = 3 };

static r3_address first_at, second_at, third_at;
static int first = -1, second = -1;

/* A socket on a free port; *at gets its address. */
static inline int open_at(const char *text, uint64_t token, r3_address *at)
{
    CHECK_EQ(r3_address_parse(text, at), 0);
    int fd = r3_udp_serve(at);
    if (fd < 0)
        return fd;
    CHECK_EQ(r3_udp_local_address(fd, at), 0);
    CHECK(r3_address_port(at) != 0);
    CHECK_EQ(r3_selector_register(&loop, fd, token, R3_READABLE, R3_EDGE), 0);
    return fd;
}

/* 0: the machine has no such address. */
static inline int setup_udp(const char *text)
{
    CHECK_EQ(r3_selector_open(&loop), 0);
    first = open_at(text, FIRST, &first_at);
    if (first == -EAFNOSUPPORT || first == -EADDRNOTAVAIL) {
        r3_selector_close(&loop);
        return 0;
    }
    CHECK(first >= 0);
    second = open_at(text, SECOND, &second_at);
    CHECK(second >= 0);
    return 1;
}

static inline int open_third(void)
{
    int fd = open_at("127.0.0.1:0", THIRD, &third_at);
    CHECK(fd >= 0);
    return fd;
}

static inline void teardown(void)
{
    if (first >= 0)
        r3_fd_close(first);
    if (second >= 0)
        r3_fd_close(second);
    r3_selector_close(&loop);
}

#endif
