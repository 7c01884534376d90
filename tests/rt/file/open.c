/* Opening, descriptors and what stands behind them; among it that the arguments behind the dots arrive. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/select.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tap.h"

static char folder[] = "/tmp/ring3-open-XXXXXX";

static mode_t mode_of(const char *path)
{
    struct stat st = {0};
    CHECK_EQ(stat(path, &st), 0);
    return st.st_mode & 07777;
}

TEST(the_mode_arrives_through_open_openat_and_creat)
{
    int dir = open(folder, O_RDONLY | O_DIRECTORY);
    umask(0);
    for (mode_t mode = 0600; mode <= 0777; mode += 033) {
        int fd = open("a", O_CREAT | O_EXCL | O_RDWR, mode);
        CHECK(fd >= 0);
        CHECK_EQ(mode_of("a"), mode);
        close(fd);
        unlink("a");
        fd = openat(dir, "a", O_CREAT | O_EXCL | O_RDWR, mode);
        CHECK_EQ(mode_of("a"), mode);
        close(fd);
        unlink("a");
    }
    int fd = creat("a", 0741);
    CHECK_EQ(mode_of("a"), 0741);
    close(fd);
    unlink("a");
    umask(027);
    fd = open("a", O_CREAT | O_RDWR, 0777);
    CHECK_EQ(mode_of("a"), 0750);
    CHECK_EQ(umask(022), 027);
    close(fd);
    unlink("a");
    close(dir);
}

TEST(open_says_why_it_fails)
{
    errno = 0;
    CHECK_EQ(open("/nowhere/file", O_RDONLY), -1);
    CHECK_EQ(errno, ENOENT);
    CHECK_EQ(open("/dev/null/file", O_RDONLY), -1);
    CHECK_EQ(errno, ENOTDIR);
    CHECK_EQ(open(folder, O_WRONLY), -1);
    CHECK_EQ(errno, EISDIR);
    CHECK_EQ(open(folder, O_CREAT | O_EXCL | O_RDWR, 0600), -1);
    CHECK_EQ(errno, EEXIST);
}

TEST(the_third_argument_of_fcntl_and_ioctl_arrives)
{
    int fd = open("/dev/null", O_RDWR), pipe_fds[2], waiting = -1;
    CHECK_EQ(fcntl(fd, F_DUPFD, 40), 40);
    CHECK_EQ(fcntl(fd, F_DUPFD_CLOEXEC, 40), 41);
    CHECK_EQ(fcntl(41, F_GETFD), FD_CLOEXEC);
    CHECK_EQ(fcntl(41, F_SETFD, 0), 0);
    CHECK_EQ(fcntl(41, F_GETFD), 0);
    CHECK_EQ(fcntl(fd, F_GETFL) & O_ACCMODE, O_RDWR);
    close(40);
    close(41);
    close(fd);
    CHECK_EQ(pipe(pipe_fds), 0);
    CHECK_EQ(fcntl(pipe_fds[0], F_SETFL, O_NONBLOCK), 0);
    CHECK(fcntl(pipe_fds[0], F_GETFL) & O_NONBLOCK);
    CHECK_EQ(write(pipe_fds[1], "12345", 5), 5);
    CHECK_EQ(ioctl(pipe_fds[0], FIONREAD, &waiting), 0);
    CHECK_EQ(waiting, 5);
    close(pipe_fds[0]);
    close(pipe_fds[1]);
}

TEST(dup2_and_dup3_differ_where_both_numbers_are_one)
{
    int fd = open("/dev/null", O_RDONLY);
    CHECK_EQ(dup2(fd, 30), 30);
    CHECK_EQ(dup2(30, 30), 30);
    errno = 0;
    CHECK_EQ(dup2(31, 31), -1);
    CHECK_EQ(errno, EBADF);
    CHECK_EQ(dup3(30, 30, 0), -1);
    CHECK_EQ(errno, EINVAL);
    CHECK_EQ(dup3(30, 32, O_CLOEXEC), 32);
    CHECK_EQ(fcntl(32, F_GETFD), FD_CLOEXEC);
    close(30);
    close(32);
    close(fd);
    errno = 0;
    CHECK_EQ(close(fd), -1);
    CHECK_EQ(errno, EBADF);
}

TEST(reading_and_writing_go_where_they_are_told)
{
    char buf[10] = "";
    int fd = open("data", O_CREAT | O_RDWR | O_TRUNC, 0600);
    CHECK_EQ(write(fd, "0123456789", 10), 10);
    CHECK_EQ(pwrite(fd, "ab", 2, 4), 2);
    CHECK_EQ(pread(fd, buf, 4, 3), 4);
    CHECK(!memcmp(buf, "3ab6", 4));
    CHECK_EQ(lseek(fd, 0, SEEK_CUR), 10);
    CHECK_EQ(lseek(fd, -4, SEEK_END), 6);
    CHECK_EQ(read(fd, buf, 10), 4);
    CHECK_EQ(read(fd, buf, 10), 0);
    struct iovec pieces[2] = {{"xy", 2}, {"z", 1}}, into[2] = {{buf, 1}, {buf + 5, 4}};
    lseek(fd, 0, SEEK_SET);
    CHECK_EQ(writev(fd, pieces, 2), 3);
    CHECK_EQ(pwritev(fd, pieces, 2, 7), 3);
    CHECK_EQ(preadv(fd, into, 2, 6), 4);
    CHECK(buf[0] == '6' && !memcmp(buf + 5, "xyz", 3));
    CHECK_EQ(ftruncate(fd, 3), 0);
    lseek(fd, 0, SEEK_SET);
    CHECK_EQ(readv(fd, into, 2), 3);
    errno = 0;
    CHECK_EQ(lseek(fd, -1, SEEK_SET), -1);
    CHECK_EQ(errno, EINVAL);
    CHECK_EQ(lseek(fd, 5000000000, SEEK_SET), 5000000000);
    CHECK_EQ(posix_fallocate(fd, 0, 100), 0);
    CHECK_EQ(posix_fadvise(fd, 0, 0, POSIX_FADV_SEQUENTIAL), 0);
    CHECK_EQ(fsync(fd) + fdatasync(fd), 0);
    struct stat st;
    CHECK_EQ(fstat(fd, &st), 0);
    CHECK_EQ(st.st_size, 100);
    close(fd);
    unlink("data");
}

TEST(locks_hold_between_processes)
{
    int fd = open("lock", O_CREAT | O_RDWR, 0600), status;
    CHECK_EQ(lockf(fd, F_TLOCK, 10), 0);
    CHECK_EQ(lockf(fd, F_TEST, 10), 0); /* one's own is no obstacle */
    pid_t pid = fork();
    if (pid == 0) {
        struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_len = 1};
        errno = 0;
        int ok = lockf(fd, F_TEST, 10) < 0 && errno == EACCES && lockf(fd, F_TLOCK, 10) < 0 &&
                 fcntl(fd, F_GETLK, &lock) == 0 && lock.l_pid == getppid() && lock.l_type == F_WRLCK;
        alarm(20);
        ok = ok && lockf(fd, F_LOCK, 10) == 0; /* waits */
        _exit(ok ? 0 : 1);
    }
    usleep(50000);
    CHECK_EQ(lockf(fd, F_ULOCK, 10), 0);
    CHECK_EQ(waitpid(pid, &status, 0), pid);
    CHECK_EQ(status, 0);
    errno = 0;
    CHECK_EQ(lockf(fd, 77, 0), -1);
    CHECK_EQ(errno, EINVAL);
    int other = open("lock", O_RDWR);
    CHECK_EQ(flock(fd, LOCK_EX), 0);
    CHECK_EQ(flock(other, LOCK_EX | LOCK_NB), -1);
    CHECK_EQ(errno, EWOULDBLOCK);
    close(other);
    close(fd);
    unlink("lock");
}

TEST(poll_and_select_tell_what_is_ready)
{
    int fds[2];
    CHECK_EQ(pipe2(fds, O_NONBLOCK | O_CLOEXEC), 0);
    struct pollfd p[2] = {{.fd = fds[0], .events = POLLIN}, {.fd = fds[1], .events = POLLOUT}};
    struct timespec short_time = {.tv_nsec = 10000000}, copy = short_time;
    CHECK_EQ(poll(p, 1, 10), 0);
    CHECK_EQ(ppoll(p, 1, &short_time, 0), 0);
    CHECK_EQ(short_time.tv_nsec, copy.tv_nsec);
    CHECK_EQ(poll(p, 2, -1), 1);
    CHECK_EQ(p[1].revents, POLLOUT);
    write(fds[1], "x", 1);
    CHECK_EQ(poll(p, 2, 0), 2);
    fd_set read_set, write_set;
    FD_ZERO(&read_set);
    FD_ZERO(&write_set);
    FD_SET(fds[0], &read_set);
    FD_SET(fds[1], &write_set);
    struct timeval second = {.tv_sec = 0, .tv_usec = 1500000};
    CHECK_EQ(select(fds[1] + 1, &read_set, &write_set, 0, &second), 2);
    CHECK(FD_ISSET(fds[0], &read_set) && FD_ISSET(fds[1], &write_set));
    CHECK(second.tv_sec <= 1);
    FD_ZERO(&read_set);
    CHECK_EQ(pselect(0, &read_set, 0, 0, &short_time, 0), 0);
    CHECK_EQ(short_time.tv_nsec, copy.tv_nsec);
    struct timeval negative = {.tv_sec = -1};
    errno = 0;
    CHECK_EQ(select(0, 0, 0, 0, &negative), -1);
    CHECK_EQ(errno, EINVAL);
    close(fds[0]);
    close(fds[1]);
}

int main(void)
{
    if (!mkdtemp(folder) || chdir(folder) < 0)
        return 2;
    RUN(the_mode_arrives_through_open_openat_and_creat);
    RUN(open_says_why_it_fails);
    RUN(the_third_argument_of_fcntl_and_ioctl_arrives);
    RUN(dup2_and_dup3_differ_where_both_numbers_are_one);
    RUN(reading_and_writing_go_where_they_are_told);
    RUN(locks_hold_between_processes);
    RUN(poll_and_select_tell_what_is_ready);
    chdir("/");
    rmdir(folder);
    return tap_done();
}
