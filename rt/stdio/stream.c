/* The writing half of streams, and what the end of the process does with them.
 *
 * Nothing is lost: a write that took only a part goes on, one that a signal interrupted is made again, and after any
 * other failure the pending bytes stay buffered for the next try. Interrupted writes are thus not reported as EINTR,
 * other than POSIX allows: a caller could not know how much had been taken. */
#include "stream.h"

#include <errno.h>
#include <string.h>
#include <sys/ioctl.h>

#include "start/start.h"
#include "sys.h"

__r3_needs(__r3_steps);

/* Writes the pending bytes and then `from`. 0 or -1; *taken: how many bytes of `from` went out. */
static int drain(FILE *f, const void *from, size_t len, size_t *taken)
{
    struct iovec parts[2] = {{f->buffer, f->write - f->buffer}, {(void *)from, len}};
    long error = 0;
    while (parts[0].iov_len + parts[1].iov_len) {
        int skip = parts[0].iov_len == 0;
        long n = f->operations->write(f, parts + skip, 2 - skip - (parts[1].iov_len == 0));
        if (n == -EINTR)
            continue;
        if (n <= 0) {
            error = n ? n : -EIO;
            break;
        }
        for (int i = 0; i < 2; i++) {
            size_t done = (size_t)n < parts[i].iov_len ? (size_t)n : parts[i].iov_len;
            if (!done)
                continue; /* a null pointer is not to be added to, not even 0 */
            parts[i].iov_base = (char *)parts[i].iov_base + done;
            parts[i].iov_len -= done;
            n -= (long)done;
        }
    }
    memmove(f->buffer, parts[0].iov_base, parts[0].iov_len);
    f->write = f->buffer + parts[0].iov_len;
    *taken = len - parts[1].iov_len;
    return error ? __r3_stream_fail(f, error) : 0;
}

void __r3_stream_discard(FILE *f)
{
    f->flags &= ~__R3_WRITING;
    f->read = f->read_end = f->write = f->write_end = NULL;
}

int __r3_stream_flush(FILE *f)
{
    size_t none;
    if (f->flags & __R3_WRITING)
        return f->write == f->buffer ? 0 : drain(f, NULL, 0, &none);
    /* Reading: the position of the file becomes the stream's (POSIX fflush). What comes from a pipe stays. */
    if (f->read != f->read_end && f->operations->seek(f, f->read - f->read_end, SEEK_CUR) >= 0)
        __r3_stream_discard(f);
    return 0;
}

int __r3_stream_start_read(FILE *f)
{
    if (!(f->flags & __R3_READABLE))
        return __r3_stream_fail(f, -EBADF);
    if (f->flags & __R3_WRITING) {
        if (__r3_stream_flush(f))
            return -1;
        __r3_stream_discard(f);
    }
    if (!f->read)
        f->read = f->read_end = f->buffer;
    return 0;
}

static int start_write(FILE *f)
{
    if (!(f->flags & __R3_WRITABLE))
        return __r3_stream_fail(f, -EBADF);
    if (f->flags & __R3_ASK_TERMINAL) {
        struct winsize size;
        f->flags &= ~__R3_ASK_TERMINAL;
        if (sys_ioctl(f->fd, TIOCGWINSZ, (long)&size) == 0)
            f->flags |= __R3_LINE_BUFFERED;
    }
    __r3_stream_flush(f);
    __r3_stream_discard(f);
    f->flags |= __R3_WRITING;
    f->write = f->buffer;
    f->write_end = f->flags & (__R3_LINE_BUFFERED | __R3_UNBUFFERED) ? f->buffer : f->buffer + f->capacity;
    return 0;
}

/* Into the buffer, writing it out whenever it is full; what would fill it again and again goes past it. */
static size_t write_buffered(FILE *f, const unsigned char *from, size_t len)
{
    size_t total = 0;
    while (total < len) {
        size_t room = f->buffer + f->capacity - f->write, left = len - total, taken = 0;
        int failed = 0;
        if (left > room && left >= f->capacity) {
            failed = drain(f, from + total, left, &taken);
        } else if (!room) {
            failed = drain(f, NULL, 0, &taken);
        } else {
            taken = left < room ? left : room;
            memcpy(f->write, from + total, taken);
            f->write += taken;
        }
        total += taken;
        if (failed)
            break;
    }
    return total;
}

size_t __r3_stream_write(FILE *f, const void *from, size_t len)
{
    size_t taken = 0;
    if ((!(f->flags & __R3_WRITING) && start_write(f)) || !len)
        return 0;
    if (f->flags & __R3_UNBUFFERED) {
        drain(f, from, len, &taken);
        return taken;
    }
    const unsigned char *newline = f->flags & __R3_LINE_BUFFERED ? memrchr(from, '\n', len) : NULL;
    if (!newline)
        return write_buffered(f, from, len);
    size_t lines = newline + 1 - (const unsigned char *)from;
    if (drain(f, from, lines, &taken))
        return taken;
    return lines + write_buffered(f, newline + 1, len - lines);
}

int __r3_stream_put(int c, FILE *f)
{
    unsigned char byte = (unsigned char)c;
    return __r3_stream_write(f, &byte, 1) == 1 ? byte : EOF;
}

/* The standard streams that the program uses: strong in their own files. */
__r3_weak FILE *const __r3_stdin_used = NULL;
__r3_weak FILE *const __r3_stdout_used = NULL;
__r3_weak FILE *const __r3_stderr_used = NULL;
/* Strong in stream_list.c, so only in a program that opens streams. */
__r3_weak int __r3_stream_each_listed(int (*call)(FILE *))
{
    (void)call;
    return 0;
}

int __r3_stream_each(int (*call)(FILE *))
{
    FILE *const standard[] = {__r3_stdin_used, __r3_stdout_used, __r3_stderr_used};
    int result = 0;
    for (int i = 0; i < 3; i++)
        if (standard[i])
            result |= call(standard[i]);
    return result | __r3_stream_each_listed(call);
}

/* A stream on which another thread waits for input has nothing to write, and must not keep the process. */
static int finish(FILE *f)
{
    int got = __r3_threaded ? __r3_stream_try(f) : 1;
    if (got < 0 && f->write == f->buffer)
        return 0;
    if (got < 0)
        __r3_stream_enter_threaded(f);
    __r3_stream_flush(f);
    __r3_stream_leave(f, got != 1);
    return 0;
}

void __r3_exit_stdio(void)
{
    __r3_stream_each(finish);
}
