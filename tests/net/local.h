/* Unix sockets by temporary pathnames and abstract names. */
#ifndef LOCAL_H
#define LOCAL_H

#include "io/loop.h"

#include <fcntl.h>
#include <ring3/unix.h>
#include <stdio.h>
#include <stdlib.h>

enum { LISTENER = 1, CLIENT = 2, SERVER = 3 };

static char folder[] = "/tmp/ring3-unix-XXXXXX";
static r3_address where;
static int listener = -1, client = -1, server = -1;

/* An address that nobody has: of a path in a folder of this process's own, or abstract. */
static inline r3_address free_address(int abstract)
{
    static int count;
    char text[R3_ADDRESS_TEXT_BYTES];
    r3_address address = {0};
    if (!count++)
        CHECK(mkdtemp(folder) != 0);
    snprintf(text, sizeof text, "unix:%s%s/%d", abstract ? "@" : "", folder, count);
    CHECK_EQ(r3_address_parse(text, &address), 0);
    return address;
}

/* Linux has names without a path; elsewhere they are not there. */
static inline int has_abstract(void)
{
    r3_address address = free_address(1);
    int fd = r3_unix_serve(SOCK_STREAM, &address, 1);
    if (fd < 0)
        return CHECK_EQ(fd, -ENOENT) && 0;
    r3_fd_close(fd);
    return 1;
}

#define NO_ABSTRACT "no abstract names in this kernel"

static inline void unlink_address(const r3_address *address)
{
    if (address->as.local.sun_path[0])
        unlink(address->as.local.sun_path);
}

static inline void setup_listener(int type, int abstract)
{
    CHECK_EQ(r3_selector_open(&loop), 0);
    where = free_address(abstract);
    listener = r3_unix_serve(type, &where, 16);
    CHECK(listener >= 0);
    CHECK_EQ(r3_selector_register(&loop, listener, LISTENER, R3_READABLE, R3_EDGE), 0);
    client = server = -1;
}

/* Both ends of a connection; the client is registered, and known to be writable. */
static inline void setup_connection(int type, int abstract)
{
    setup_listener(type, abstract);
    client = r3_unix_dial(type, &where);
    CHECK(client >= 0);
    CHECK(loop_readable(LISTENER));
    server = r3_unix_accept(listener, 0);
    CHECK(server >= 0);
    CHECK_EQ(r3_selector_register(&loop, client, CLIENT, R3_READABLE | R3_WRITABLE, R3_EDGE), 0);
    CHECK(loop_writable(CLIENT));
}

static inline void close_if_open(int *fd)
{
    if (*fd >= 0)
        r3_fd_close(*fd);
    *fd = -1;
}

static inline void teardown(void)
{
    close_if_open(&client);
    close_if_open(&server);
    close_if_open(&listener);
    unlink_address(&where);
    r3_selector_close(&loop);
}

static inline int local_done(void)
{
    rmdir(folder); /* fails, and leaves a trace, if a test forgot its path */
    return tap_done();
}

#endif
