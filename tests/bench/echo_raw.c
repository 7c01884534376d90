/* The echo server on epoll by the C library's functions, level-triggered, one read and one write an event: the least that a
 * program without a library pays. A client that does not take its bytes is cut off. */
#include "echo_peer.h"

#include <sys/eventfd.h>

static int loop, listener, stopper;

static void watch(int fd)
{
    struct epoll_event event = {.events = EPOLLIN, .data.fd = fd};
    epoll_ctl(loop, EPOLL_CTL_ADD, fd, &event);
}

static void accept_all(void)
{
    int fd;
    while ((fd = accept4(listener, 0, 0, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0)
        watch(fd);
}

static void on_term(int number)
{
    (void)number;
    eventfd_write(stopper, 1);
}

int main(void)
{
    struct epoll_event events[128];
    listener = listen_here();
    loop = epoll_create1(EPOLL_CLOEXEC);
    stopper = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    signal(SIGTERM, on_term);
    watch(listener);
    watch(stopper);
    for (;;) {
        int n = epoll_wait(loop, events, 128, -1);
        for (int i = 0; i < n; i++) {
            int fd = events[i].data.fd;
            if (fd == listener)
                accept_all();
            else if (fd == stopper)
                return tell_calls(), 0;
            else if (!echo_once(fd))
                close(fd);
        }
    }
}
