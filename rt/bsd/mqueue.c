/* POSIX message queues: making and ruling; the waits are in mqueue_wait.c.
 * Limit: SIGEV_THREAD is refused with EINVAL. */
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <mqueue.h>
#include <ring3/syscall.h>
#include <signal.h>
#include <stdarg.h>
#include <sys/syscall.h>

mqd_t mq_open(const char *name, int flags, ...)
{
    mode_t mode = 0;
    struct mq_attr *attributes = 0;
    if (flags & O_CREAT) {
        va_list list;
        va_start(list, flags);
        mode = (mode_t)va_arg(list, int);
        attributes = va_arg(list, struct mq_attr *);
        va_end(list);
    }
    return (mqd_t)__r3_ret(r3_syscall4((long)name, flags, mode, (long)attributes, SYS_mq_open));
}

int mq_close(mqd_t queue) { return (int)__r3_ret(r3_syscall1(queue, SYS_mq_close)); }

int mq_unlink(const char *name)
{
    return (int)__r3_ret(r3_syscall1((long)name, SYS_mq_unlink));
}

int mq_setattr(mqd_t queue, const struct mq_attr *restrict attributes, struct mq_attr *restrict old)
{
    return (int)__r3_ret(r3_syscall3(queue, (long)attributes, (long)old, SYS_mq_setattr));
}

int mq_getattr(mqd_t queue, struct mq_attr *attributes)
{
    return (int)__r3_ret(r3_syscall2(queue, (long)attributes, SYS_mq_getattr));
}

int mq_notify(mqd_t queue, const struct sigevent *event)
{
    if (event && event->sigev_notify == SIGEV_THREAD)
        return (int)__r3_ret(-EINVAL);
    return (int)__r3_ret(r3_syscall2(queue, (long)event, SYS_mq_notify));
}
