/* Making a stream over a descriptor: its memory, its mode. One malloc holds the stream and its buffer. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>

#include "stream.h"

int __r3_stream_mode(const char *mode)
{
    int flags = *mode == 'r' ? O_RDONLY : *mode == 'w' ? O_WRONLY | O_CREAT | O_TRUNC : O_WRONLY | O_CREAT | O_APPEND;
    if (*mode != 'r' && *mode != 'w' && *mode != 'a') {
        __r3_errno_set(EINVAL);
        return -1;
    }
    if (strchr(mode, '+'))
        flags = (flags & ~O_ACCMODE) | O_RDWR;
    if (strchr(mode, 'x'))
        flags |= O_EXCL;
    if (strchr(mode, 'e'))
        flags |= O_CLOEXEC;
    return flags;
}

int __r3_stream_direction(int open_flags)
{
    int access = open_flags & O_ACCMODE;
    return (access != O_WRONLY ? __R3_READABLE : 0) | (access != O_RDONLY ? __R3_WRITABLE : 0) |
           (open_flags & O_APPEND ? __R3_APPEND : 0);
}

FILE *__r3_stream_new(int fd, int open_flags)
{
    FILE *f = malloc(sizeof *f + __R3_UNGET_BYTES + __R3_STREAM_BYTES);
    if (!f)
        return NULL;
    memset(f, 0, sizeof *f);
    f->buffer = (unsigned char *)(f + 1) + __R3_UNGET_BYTES;
    f->capacity = __R3_STREAM_BYTES;
    f->operations = &__r3_stream_fd;
    f->fd = fd;
    f->flags = __r3_stream_direction(open_flags) | __R3_ASK_TERMINAL;
    __r3_stream_link(f);
    return f;
}
