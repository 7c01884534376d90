/* A selector and a pipe for each test: the smallest source whose readiness a test can make and take away. */
#ifndef LOOP_PIPE_H
#define LOOP_PIPE_H

#include "io/loop.h"

static int ends[2];

static inline void setup(void)
{
    CHECK_EQ(r3_selector_open(&loop), 0);
    CHECK_EQ(r3_pipe_open(ends), 0);
}

static inline void teardown(void)
{
    r3_fd_close(ends[0]);
    r3_fd_close(ends[1]);
    r3_selector_close(&loop);
}

static inline void put(void) { CHECK_EQ(r3_fd_write(ends[1], "x", 1), 1); }

static inline void drain(void)
{
    char bytes[64];
    while (r3_fd_read(ends[0], bytes, sizeof bytes) > 0)
        continue;
}

#endif
