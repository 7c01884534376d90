/* A pair of sockets, and what comes over it beside the bytes. */
#ifndef CONTROL_H
#define CONTROL_H

#include "net/local.h"

static int fds[2], given[R3_UNIX_FDS_MAX + 1];
static char byte;

static inline void setup_pair(int type)
{
    CHECK_EQ(r3_unix_pair(type, fds), 0);
    for (int i = 0; i <= R3_UNIX_FDS_MAX; i++)
        given[i] = -1;
}

static inline void teardown_pair(void)
{
    r3_fd_close(fds[0]);
    r3_fd_close(fds[1]);
}

static inline void close_given(const r3_unix_control *control)
{
    for (int i = 0; i < control->fds_count; i++)
        CHECK_EQ(r3_fd_close(control->fds[i]), 0);
}

#endif
