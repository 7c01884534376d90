/* What a stream is inside (the FILE of <stdio.h>) and what its files share.
 *
 * One buffer serves both directions; a stream is reading, writing or neither. Eight bytes ahead of the buffer
 * belong to ungetc. Where bytes come from and go to is a table of four operations, so that memory streams are
 * streams like any other. Functions named __r3_stream_* expect the stream to be locked. */
#ifndef R3_RT_STDIO_STREAM_H
#define R3_RT_STDIO_STREAM_H

#include <stddef.h>
#include <stdio.h>
#include <sys/uio.h>

#include "../internal.h"
#include "../thread/lock.h"

enum { __R3_UNGET_BYTES = 8, __R3_STREAM_BYTES = 4096 };

enum { /* flags */
    __R3_READABLE = 1,
    __R3_WRITABLE = 2,
    __R3_APPEND = 4,
    __R3_EOF = 8,
    __R3_WRITING = 16,
    __R3_LINE_BUFFERED = 32,
    __R3_UNBUFFERED = 64,
    __R3_ASK_TERMINAL = 128, /* line-buffered if a terminal: found out at the first write */
    __R3_STATIC = 256,       /* neither on the list nor malloc's */
};

/* All return -errno on failure. */
struct __r3_stream_operations {
    long (*read)(FILE *stream, void *to, size_t len_bytes);
    long (*write)(FILE *stream, const struct iovec *parts, int count); /* may take less than all */
    long (*seek)(FILE *stream, off_t offset, int whence);              /* the new position */
    long (*close)(FILE *stream);
};

struct _IO_FILE {
    unsigned char *read, *read_end;   /* what is yet to be read; both NULL while writing */
    unsigned char *write, *write_end; /* buffer .. write is pending; up to write_end putc may store without asking */
    unsigned char *buffer;
    size_t capacity;
    const struct __r3_stream_operations *operations;
    void *cookie; /* of the operations */
    int fd;       /* -1: none */
    int flags;
    int error; /* errno of the first failure since clearerr; not 0 is ferror */
    int child; /* popen's process */
    struct _IO_FILE *previous, *next;
    struct __r3_lock lock;
    void *owner; /* the thread that holds the lock */
    int depth;   /* how often it has locked by flockfile */
    unsigned char tiny[__R3_UNGET_BYTES + 1]; /* the buffer of an unbuffered stream */
};

/* stream.c. All set the error indicator and errno when they fail. */
int __r3_stream_flush(FILE *stream);      /* 0 or -1; what could not be written stays */
int __r3_stream_start_read(FILE *stream); /* 0 or -1 */
size_t __r3_stream_write(FILE *stream, const void *from, size_t len_bytes); /* the number taken */
int __r3_stream_put(int c, FILE *stream); /* the slow way of putc */
void __r3_stream_discard(FILE *stream);   /* forgets what is buffered in either direction */
int __r3_stream_each(int (*call)(FILE *stream)); /* calls for every open stream, unlocked; the or of the results */

/* stream_read.c */
int __r3_stream_fill(FILE *stream); /* 0: there is something at `read`; -1: end or error */
size_t __r3_stream_read(FILE *stream, void *to, size_t len_bytes);

extern FILE *const __r3_stdin_used, *const __r3_stdout_used, *const __r3_stderr_used; /* NULL: not in the program */

/* stream_lock.c. enter gives whether leave has to unlock. */
int __r3_stream_enter_threaded(FILE *stream);
int __r3_stream_try(FILE *stream); /* 0: taken now; 1: was ours; -1: another thread has it */
void __r3_stream_leave_threaded(FILE *stream);

/* stream_list.c: the streams that fopen and its kin made. */
void __r3_stream_link(FILE *stream);
void __r3_stream_unlink(FILE *stream);

/* stream_fd.c */
extern const struct __r3_stream_operations __r3_stream_fd;
/* A stream over `fd` with the direction of open's `flags`; NULL with errno. */
FILE *__r3_stream_new(int fd, int open_flags);
/* open's flags for a mode such as "r+e"; -1 with EINVAL. */
int __r3_stream_mode(const char *mode);
/* Direction and append of open's flags as a stream's flags. */
int __r3_stream_direction(int open_flags);

static inline int __r3_stream_enter(FILE *stream)
{
    return __r3_threaded ? __r3_stream_enter_threaded(stream) : 0;
}

static inline void __r3_stream_leave(FILE *stream, int entered)
{
    if (entered)
        __r3_stream_leave_threaded(stream);
}

static inline int __r3_stream_getc(FILE *stream)
{
    return stream->read != stream->read_end || !__r3_stream_fill(stream) ? *stream->read++ : EOF;
}

static inline int __r3_stream_putc(int c, FILE *stream)
{
    return stream->write < stream->write_end ? *stream->write++ = (unsigned char)c : __r3_stream_put(c, stream);
}

/* Notes a failure (-errno) and gives -1. */
static inline int __r3_stream_fail(FILE *stream, long error)
{
    stream->error = (int)-error;
    __r3_errno_set((int)-error);
    return -1;
}

#endif
