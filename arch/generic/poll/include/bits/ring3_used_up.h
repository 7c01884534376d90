/* What ring3's own reads and writes tell the selector on poll(2), by weak names: a program without a selector has none
 * of it. poll tells what is, not what is new, so an edge that has been told is not asked for again until it is used up:
 * -EAGAIN says so, and so does a count that is short. An end (0) and an error are there to stay, and are not. */
#ifndef R3_BITS_USED_UP_H
#define R3_BITS_USED_UP_H

#include <errno.h>
#include <poll.h>
#include <stddef.h>
#include <sys/uio.h>

#ifdef R3_IO_POLL_TABLE_H /* the selector itself */
void __r3_poll_rearm(int fd, unsigned events);
void __r3_poll_forget(int fd);
#else
/* What a program without a selector has: functions, since lld leaves an undefined weak name other than null in a static
 * PIE of mips64. */
__attribute__((__weak__)) void __r3_poll_rearm(int fd, unsigned events) { (void)fd, (void)events; }
__attribute__((__weak__)) void __r3_poll_forget(int fd) { (void)fd; }
#endif

static inline void __r3_may_arise(int fd, unsigned events)
{
    __r3_poll_rearm(fd, events);
}

static inline int __r3_uses_up(long result, size_t asked)
{
    return result == -EAGAIN || (result > 0 && (size_t)result < asked);
}

static inline void __r3_read_gave(int fd, long result, size_t asked)
{
    if (__r3_uses_up(result, asked))
        __r3_may_arise(fd, POLLIN | __R3_POLLRDHUP);
}

static inline void __r3_write_gave(int fd, long result, size_t asked)
{
    if (__r3_uses_up(result, asked))
        __r3_may_arise(fd, POLLOUT);
}

/* An error that is taken goes away, unlike one of a stream. */
static inline void __r3_datagram_came(int fd, long result)
{
    if (result < 0)
        __r3_may_arise(fd, result == -EAGAIN ? POLLIN | __R3_POLLRDHUP : 0);
}

static inline void __r3_datagram_went(int fd, long result)
{
    if (result < 0)
        __r3_may_arise(fd, result == -EAGAIN ? POLLOUT : 0);
}

static inline size_t __r3_bytes_of(const struct iovec *parts, int count)
{
    size_t bytes = 0;
    for (int i = 0; i < count; i++)
        bytes += parts[i].iov_len;
    return bytes;
}

static inline void __r3_closes(int fd)
{
    __r3_poll_forget(fd);
}

#endif
