/* POSIX message queues: sending and receiving. */
#include "thread/cancel_points.h"

#include "internal.h"

#include <mqueue.h>
#include <sys/syscall.h>

int mq_timedsend(mqd_t queue, const char *message, size_t size, unsigned int priority, const struct timespec *deadline)
{
    return (int)__r3_ret(
        r3_syscall5(queue, (long)message, (long)size, (long)priority, (long)deadline, SYS_mq_timedsend));
}

int mq_send(mqd_t queue, const char *message, size_t size, unsigned int priority)
{
    return mq_timedsend(queue, message, size, priority, 0);
}

ssize_t mq_timedreceive(mqd_t queue, char *restrict message, size_t size, unsigned int *restrict priority,
                        const struct timespec *restrict deadline)
{
    return __r3_ret(
        r3_syscall5(queue, (long)message, (long)size, (long)priority, (long)deadline, SYS_mq_timedreceive));
}

ssize_t mq_receive(mqd_t queue, char *message, size_t size, unsigned int *priority)
{
    return mq_timedreceive(queue, message, size, priority, 0);
}
