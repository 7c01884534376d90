/* Counters, timers, signals, changes of files and processes as descriptors. */
#define _GNU_SOURCE
#include "tap.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/pidfd.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include <sys/wait.h>
#include <unistd.h>

TEST(an_eventfd_counts)
{
    int fd = eventfd(3, EFD_NONBLOCK | EFD_CLOEXEC);
    eventfd_t value = 0;
    CHECK_EQ(eventfd_write(fd, 4), 0);
    CHECK_EQ(eventfd_read(fd, &value), 0);
    CHECK_EQ(value, 7);
    CHECK_EQ(eventfd_read(fd, &value), -1);
    CHECK_EQ(errno, EAGAIN);
    CHECK_EQ(eventfd_write(fd, ~0ULL), -1);
    CHECK_EQ(errno, EINVAL);
    CHECK_EQ(fcntl(fd, F_GETFD), FD_CLOEXEC);
    close(fd);
}

TEST(a_semaphore_gives_one_a_read)
{
    int fd = eventfd(2, EFD_NONBLOCK | EFD_SEMAPHORE);
    eventfd_t value = 0;
    CHECK_EQ(eventfd_read(fd, &value), 0);
    CHECK_EQ(value, 1);
    CHECK_EQ(eventfd_read(fd, &value), 0);
    CHECK_EQ(eventfd_read(fd, &value), -1);
    close(fd);
}

TEST(a_timerfd_expires)
{
    int fd = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC);
    struct itimerspec value = {{0, 0}, {0, 2000000}}, left;
    CHECK_EQ(timerfd_settime(fd, 0, &value, &left), 0);
    CHECK_EQ(left.it_value.tv_nsec, 0);
    uint64_t count = 0;
    CHECK_EQ(read(fd, &count, sizeof count), 8);
    CHECK_EQ(count, 1);
    value.it_value.tv_sec = 100;
    CHECK_EQ(timerfd_settime(fd, 0, &value, NULL), 0);
    CHECK_EQ(timerfd_gettime(fd, &left), 0);
    CHECK(left.it_value.tv_sec >= 99 && left.it_value.tv_sec <= 100);
    close(fd);
}

TEST(a_signalfd_tells_the_signal_and_who_sent_it)
{
    sigset_t set, before;
    sigemptyset(&set);
    sigaddset(&set, SIGUSR2);
    sigaddset(&set, SIGRTMIN);
    sigprocmask(SIG_BLOCK, &set, &before);
    int fd = signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
    struct signalfd_siginfo info;
    CHECK_EQ(read(fd, &info, sizeof info), -1);
    CHECK_EQ(errno, EAGAIN);
    kill(getpid(), SIGUSR2);
    CHECK_EQ(read(fd, &info, sizeof info), 128);
    CHECK_EQ(info.ssi_signo, SIGUSR2);
    CHECK_EQ(info.ssi_code, SI_USER);
    CHECK_EQ(info.ssi_pid, getpid());
    CHECK_EQ(info.ssi_uid, getuid());

    sigqueue(getpid(), SIGRTMIN, (union sigval){.sival_ptr = &info});
    CHECK_EQ(read(fd, &info, sizeof info), 128);
    CHECK_EQ(info.ssi_signo, SIGRTMIN);
    CHECK_EQ(info.ssi_code, SI_QUEUE);
    CHECK(info.ssi_ptr == (uint64_t)(unsigned long)&info);
    close(fd);
    sigprocmask(SIG_SETMASK, &before, NULL);
}

TEST(inotify_tells_what_was_made_and_moved)
{
    char path[64] = "/tmp/ring3-inotify-XXXXXX", from[96], to[96];
    CHECK(mkdtemp(path) != NULL);
    strcpy(stpcpy(from, path), "/a");
    strcpy(stpcpy(to, path), "/another");
    int fd = inotify_init1(IN_NONBLOCK | IN_CLOEXEC), watch = inotify_add_watch(fd, path, IN_CREATE | IN_MOVE);
    CHECK(watch > 0);
    close(open(from, O_CREAT | O_WRONLY, 0600));
    rename(from, to);

    static const struct { uint32_t mask; const char *name; } want[] = {
        {IN_CREATE, "a"}, {IN_MOVED_FROM, "a"}, {IN_MOVED_TO, "another"}};
    char buffer[1024] __attribute__((aligned(8)));
    ssize_t len = read(fd, buffer, sizeof buffer), at = 0;
    uint32_t cookie = 0;
    for (unsigned i = 0; i < 3 && at < len; i++) {
        struct inotify_event *event = (struct inotify_event *)(buffer + at);
        CHECK_EQ(event->wd, watch);
        CHECK_EQ(event->mask, want[i].mask);
        CHECK_STR(event->name, want[i].name);
        if (i == 2)
            CHECK(event->cookie == cookie && cookie != 0);
        cookie = event->cookie;
        at += (ssize_t)(sizeof *event + event->len);
    }
    CHECK_EQ(at, len);
    CHECK_EQ(inotify_rm_watch(fd, watch), 0);
    CHECK_EQ(inotify_rm_watch(fd, watch), -1);
    CHECK_EQ(errno, EINVAL);
    unlink(to);
    rmdir(path);
    close(fd);
}

TEST(a_pidfd_is_ready_when_its_process_has_ended)
{
    pid_t pid = fork();
    if (pid == 0) {
        pause();
        _exit(1);
    }
    int fd = pidfd_open(pid, 0);
    if (fd < 0 && errno == ENOSYS) {
        kill(pid, SIGKILL);
        waitpid(pid, NULL, 0);
        SKIP("this kernel has no pidfd_open");
    }
    CHECK(fd >= 0);
    struct pollfd ready = {.fd = fd, .events = POLLIN};
    CHECK_EQ(poll(&ready, 1, 0), 0);
    CHECK_EQ(pidfd_send_signal(fd, SIGKILL, NULL, 0), 0);
    CHECK_EQ(poll(&ready, 1, 5000), 1);
    int status;
    CHECK_EQ(waitpid(pid, &status, 0), pid);
    CHECK(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
    CHECK_EQ(pidfd_send_signal(fd, 0, NULL, 0), -1);
    CHECK_EQ(errno, ESRCH);
    close(fd);
}

int main(void)
{
    RUN(an_eventfd_counts);
    RUN(a_semaphore_gives_one_a_read);
    RUN(a_timerfd_expires);
    RUN(a_signalfd_tells_the_signal_and_who_sent_it);
    RUN(inotify_tells_what_was_made_and_moved);
    RUN(a_pidfd_is_ready_when_its_process_has_ended);
    return tap_done();
}
