/* The POSIX-like face of epoll, and that an array of events has the kernel's stride. */
#define _GNU_SOURCE
#include "tap.h"

#include <errno.h>
#include <signal.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#define BIG 0x0123456789abcdefULL

TEST(each_ready_descriptor_comes_back_with_its_data)
{
    int ep = epoll_create1(EPOLL_CLOEXEC), fds[3];
    struct epoll_event event = {.events = EPOLLIN}, got[8];
    for (unsigned i = 0; i < 3; i++) {
        fds[i] = eventfd(1, EFD_NONBLOCK);
        event.data.u64 = BIG + i;
        CHECK_EQ(epoll_ctl(ep, EPOLL_CTL_ADD, fds[i], &event), 0);
    }
    memset(got, 0xee, sizeof got);
    CHECK_EQ(epoll_wait(ep, got, 8, 0), 3);
    for (unsigned i = 0; i < 3; i++) {
        CHECK_EQ(got[i].events, EPOLLIN);
        CHECK(got[i].data.u64 == BIG + i);
    }
    CHECK_EQ(got[3].events, 0xeeeeeeee);
    for (unsigned i = 0; i < 3; i++)
        close(fds[i]);
    close(ep);
}

TEST(an_entry_is_changed_and_removed)
{
    int ep = epoll_create(1), fd = eventfd(0, 0);
    struct epoll_event event = {.events = EPOLLIN, .data.fd = fd}, got;
    CHECK_EQ(epoll_ctl(ep, EPOLL_CTL_ADD, fd, &event), 0);
    CHECK_EQ(epoll_wait(ep, &got, 1, 0), 0);
    event.events = EPOLLOUT;
    CHECK_EQ(epoll_ctl(ep, EPOLL_CTL_MOD, fd, &event), 0);
    CHECK_EQ(epoll_pwait(ep, &got, 1, -1, NULL), 1);
    CHECK_EQ(got.data.fd, fd);
    CHECK_EQ(epoll_ctl(ep, EPOLL_CTL_DEL, fd, NULL), 0);
    CHECK_EQ(epoll_ctl(ep, EPOLL_CTL_DEL, fd, NULL), -1);
    CHECK_EQ(errno, ENOENT);
    close(fd);
    close(ep);
}

TEST(a_size_of_0_is_refused)
{
    CHECK_EQ(epoll_create(0), -1);
    CHECK_EQ(errno, EINVAL);
}

static volatile sig_atomic_t caught;
static void handler(int signum) { caught = signum; }

TEST(epoll_pwait_lets_a_signal_in_by_its_mask)
{
    struct sigaction action = {.sa_handler = handler};
    sigset_t block, open;
    sigaction(SIGUSR1, &action, NULL);
    sigemptyset(&block);
    sigaddset(&block, SIGUSR1);
    sigprocmask(SIG_BLOCK, &block, &open);
    raise(SIGUSR1);
    int ep = epoll_create1(0);
    struct epoll_event got;
    CHECK_EQ(epoll_pwait(ep, &got, 1, 5000, &open), -1);
    CHECK_EQ(errno, EINTR);
    CHECK_EQ(caught, SIGUSR1);
    sigprocmask(SIG_SETMASK, &open, NULL);
    close(ep);
}

TEST(epoll_pwait2_waits_in_nanoseconds)
{
    int ep = epoll_create1(0);
    struct epoll_event got;
    struct timespec timeout = {0, 1000};
    int n = epoll_pwait2(ep, &got, 1, &timeout, NULL);
    close(ep);
    if (n < 0 && errno == ENOSYS)
        SKIP("this kernel has no epoll_pwait2");
    CHECK_EQ(n, 0);
}

int main(void)
{
    RUN(each_ready_descriptor_comes_back_with_its_data);
    RUN(an_entry_is_changed_and_removed);
    RUN(a_size_of_0_is_refused);
    RUN(epoll_pwait_lets_a_signal_in_by_its_mask);
    RUN(epoll_pwait2_waits_in_nanoseconds);
    return tap_done();
}
