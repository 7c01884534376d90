/* A file of their own for the tests of streams. */
#ifndef STREAM_TEST_H
#define STREAM_TEST_H

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "tap.h"

static char path[] = "/tmp/ring3-stdio-XXXXXX";

static inline void make_path(void)
{
    int fd = mkstemp(path);
    CHECK(fd >= 0);
    close(fd);
}

static inline void put_file(const char *content)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    CHECK_EQ(write(fd, content, strlen(content)), strlen(content));
    close(fd);
}

/* The file's first bytes, with a zero byte behind them. */
static inline const char *file_content(void)
{
    static char content[65536];
    int fd = open(path, O_RDONLY);
    ssize_t n = read(fd, content, sizeof content - 1);
    content[n > 0 ? n : 0] = 0;
    close(fd);
    return content;
}

#endif
