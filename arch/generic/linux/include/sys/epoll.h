/* Readiness of many descriptors: epoll(7). Linux 2.6; epoll_create1, epoll_pwait 2.6.27; epoll_pwait2 5.11.
 * <ring3/selector.h> is the same without the traps. */
#ifndef _SYS_EPOLL_H
#define _SYS_EPOLL_H

#include <stdint.h>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/types.h>
#include <bits/epoll.h>
#include <bits/sigset.h>
#include <bits/timespec.h>

/* epoll_create1: flags */
#define EPOLL_CLOEXEC  O_CLOEXEC
#define EPOLL_NONBLOCK O_NONBLOCK

/* epoll_ctl: operation */
#define EPOLL_CTL_ADD 1
#define EPOLL_CTL_DEL 2
#define EPOLL_CTL_MOD 3

/* events: what is ready */
#define EPOLLIN        0x0001
#define EPOLLPRI       0x0002
#define EPOLLOUT       0x0004
#define EPOLLERR       0x0008 /* always watched */
#define EPOLLHUP       0x0010 /* always watched */
#define EPOLLNVAL      0x0020
#define EPOLLRDNORM    0x0040
#define EPOLLRDBAND    0x0080
#define EPOLLWRNORM    0x0100
#define EPOLLWRBAND    0x0200
#define EPOLLMSG       0x0400
#define EPOLLRDHUP     0x2000 /* the peer will write no more */

/* events: how to watch */
#define EPOLLEXCLUSIVE (1U << 28) /* wake one of the instances that watch; Linux 4.5 */
#define EPOLLWAKEUP    (1U << 29) /* keep the system awake; needs CAP_BLOCK_SUSPEND */
#define EPOLLONESHOT   (1U << 30)
#define EPOLLET        (1U << 31) /* edge-triggered */

typedef union epoll_data {
    void    *ptr;
    int      fd;
    uint32_t u32;
    uint64_t u64;
} epoll_data_t;

struct epoll_event {
    uint32_t     events;
    epoll_data_t data;
} __R3_EPOLL_PACKED;

/* Busy polling of an epoll instance: ioctl_eventpoll(2), Linux 6.9. */
struct epoll_params {
    uint32_t busy_poll_usecs;
    uint16_t busy_poll_budget;
    uint8_t  prefer_busy_poll;
    uint8_t  __pad;
};
#define EPOLL_IOC_TYPE 0x8a
#define EPIOCSPARAMS   _IOW(EPOLL_IOC_TYPE, 1, struct epoll_params)
#define EPIOCGPARAMS   _IOR(EPOLL_IOC_TYPE, 2, struct epoll_params)

__R3_DECLS_BEGIN

int epoll_create(int size);
int epoll_create1(int flags);
int epoll_ctl(int epfd, int operation, int fd, struct epoll_event *event);
int epoll_wait(int epfd, struct epoll_event *events, int max_events, int timeout_ms);
int epoll_pwait(int epfd, struct epoll_event *events, int max_events, int timeout_ms, const sigset_t *mask);
int epoll_pwait2(int epfd, struct epoll_event *events, int max_events, const struct timespec *timeout,
                 const sigset_t *mask);

__R3_DECLS_END

#endif
