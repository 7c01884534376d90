/* timerfd. Linux 2.6.25. */
#include "internal.h"
#include "sys_event.h"

#include <sys/timerfd.h>

int timerfd_create(int clock, int flags) { return (int)__r3_ret(sys_timerfd_create(clock, flags)); }

int timerfd_settime(int fd, int flags, const struct itimerspec *value, struct itimerspec *old)
{
    return (int)__r3_ret(sys_timerfd_settime(fd, flags, value, old));
}

int timerfd_gettime(int fd, struct itimerspec *value)
{
    return (int)__r3_ret(r3_syscall2(fd, (long)value, SYS_timerfd_gettime));
}
