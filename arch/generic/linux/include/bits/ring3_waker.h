/* <ring3/waker.h> on eventfd(2), Linux 2.6.27. */
#ifndef R3_BITS_WAKER_H
#define R3_BITS_WAKER_H

#include <ring3/syscall.h>
#include <stdint.h>
#include <sys/syscall.h>

typedef struct r3_waker {
    int fd;
} r3_waker;

/* What to do when the one write did not succeed. */
int __r3_waker_wake_again(const r3_waker *waker, int error);

static inline int __r3_waker_wake(const r3_waker *waker)
{
    static const uint64_t one = 1;
    long r = r3_syscall3(waker->fd, (long)&one, sizeof one, SYS_write);
    return __builtin_expect(r < 0, 0) ? __r3_waker_wake_again(waker, (int)r) : 0;
}

#endif
