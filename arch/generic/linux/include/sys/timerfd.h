/* Timers that can be waited for: timerfd_create(2). Linux 2.6.27. */
#ifndef _SYS_TIMERFD_H
#define _SYS_TIMERFD_H

#include <time.h>
#include <fcntl.h>

#define TFD_NONBLOCK O_NONBLOCK
#define TFD_CLOEXEC  O_CLOEXEC

/* timerfd_settime: flags */
#define TFD_TIMER_ABSTIME       1
#define TFD_TIMER_CANCEL_ON_SET 2 /* read fails with ECANCELED once the clock was set */

/* The number of expirations that the next read is to return, as a uint64_t (checkpoint/restore). */
#define TFD_IOC_SET_TICKS _IOW('T', 0, unsigned long long)

__R3_DECLS_BEGIN

struct itimerspec;

int timerfd_create(int clock, int flags);
int timerfd_settime(int fd, int flags, const struct itimerspec *value, struct itimerspec *old);
int timerfd_gettime(int fd, struct itimerspec *value);

__R3_DECLS_END

#endif
