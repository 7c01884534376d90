/* POSIX.1-2024 <mqueue.h>: message queues. Sizes are bytes. Thread-safe. */
#ifndef _MQUEUE_H
#define _MQUEUE_H

#include <features.h>
#include <bits/types.h>
#include <bits/timespec.h>

typedef __SIZE_TYPE__ size_t;
typedef __ssize_t ssize_t;
typedef __time_t time_t;
typedef int mqd_t;

#include <bits/mq_attr.h>

struct sigevent;

__R3_DECLS_BEGIN

mqd_t mq_open(const char *name, int flags, ...);
int mq_close(mqd_t queue);
int mq_unlink(const char *name);
int mq_getattr(mqd_t queue, struct mq_attr *attributes);
int mq_setattr(mqd_t queue, const struct mq_attr *__restrict attributes,
               struct mq_attr *__restrict old_attributes);
int mq_notify(mqd_t queue, const struct sigevent *event);
int mq_send(mqd_t queue, const char *message, size_t size, unsigned int priority);
int mq_timedsend(mqd_t queue, const char *message, size_t size, unsigned int priority,
                 const struct timespec *deadline);
ssize_t mq_receive(mqd_t queue, char *message, size_t size, unsigned int *priority);
ssize_t mq_timedreceive(mqd_t queue, char *__restrict message, size_t size,
                        unsigned int *__restrict priority,
                        const struct timespec *__restrict deadline);

__R3_DECLS_END

#endif
