/* POSIX.1-2024 <sys/select.h>: waiting for descriptors below FD_SETSIZE. poll(2) has no such limit.
 * Linux lowers *timeout by what has passed; select does so too. Thread- and signal-safe. */
#ifndef _SYS_SELECT_H
#define _SYS_SELECT_H

#include <features.h>
#include <bits/types.h>
#include <bits/timespec.h>
#include <bits/timeval.h>
#include <bits/sigset.h>

typedef __SIZE_TYPE__ size_t;
typedef __time_t time_t;
typedef __suseconds_t suseconds_t;

#define FD_SETSIZE 1024
#define NFDBITS    64 /* bits in fd_mask */

typedef __kulong_t fd_mask;

typedef struct {
    fd_mask fds_bits[FD_SETSIZE / NFDBITS];
} fd_set;
__R3_PIN_SIZE(fd_set, 128, 8);

#define __R3_FD_WORD(fd, set) ((set)->fds_bits[(unsigned int)(fd) / NFDBITS])
#define __R3_FD_BIT(fd)       ((__kulong_t)1 << ((unsigned int)(fd) % NFDBITS))

#define FD_ZERO(set) ((void)__builtin_memset((set), 0, sizeof(fd_set)))
#define FD_SET(fd, set)   ((void)(__R3_FD_WORD(fd, set) |= __R3_FD_BIT(fd)))
#define FD_CLR(fd, set)   ((void)(__R3_FD_WORD(fd, set) &= ~__R3_FD_BIT(fd)))
#define FD_ISSET(fd, set) ((__R3_FD_WORD(fd, set) & __R3_FD_BIT(fd)) != 0)

__R3_DECLS_BEGIN

int select(int count, fd_set *__restrict readable, fd_set *__restrict writable,
           fd_set *__restrict urgent, struct timeval *__restrict timeout);
int pselect(int count, fd_set *__restrict readable, fd_set *__restrict writable,
            fd_set *__restrict urgent, const struct timespec *__restrict timeout,
            const sigset_t *__restrict mask);

__R3_DECLS_END

#endif
