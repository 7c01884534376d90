/* Files, file systems, terminals, memory and limits: the kernel fills our structures as the headers say, and takes
 * our constants for what their names mean. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/select.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include <sys/sysinfo.h>
#include <sys/sysmacros.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>

#include "ring3/syscall.h"
#include "sys/syscall.h"
#include "tap.h"

static char folder[] = "/tmp/ring3-abi-XXXXXX";
static char file[64], symbolic[64];

static void make_files(void)
{
    if (!mkdtemp(folder)) {
        tap_text("Bail out! no folder in /tmp\n");
        _exit(2);
    }
    strcpy(file, folder);
    strcat(file, "/file");
    strcpy(symbolic, folder);
    strcat(symbolic, "/symbolic");
    int fd = open(file, O_CREAT | O_EXCL | O_WRONLY, 0640);
    (void)!write(fd, "hello", 5);
    close(fd);
    (void)!symlink("file", symbolic);
}

static void remove_files(void)
{
    unlink(symbolic);
    unlink(file);
    rmdir(folder);
}

TEST(stat_tells_what_a_file_is)
{
    struct stat st;
    memset(&st, 0xa5, sizeof st);
    CHECK_EQ(chmod(file, 0640), 0);
    CHECK_EQ(stat(file, &st), 0);
    CHECK(S_ISREG(st.st_mode));
    CHECK_EQ(st.st_mode & 07777, 0640);
    CHECK_EQ(st.st_size, 5);
    CHECK_EQ(st.st_nlink, 1);
    CHECK_EQ(st.st_uid, getuid());
    CHECK(st.st_blksize >= 512 && st.st_blksize <= 1 << 24);
    CHECK(st.st_blocks >= 0 && st.st_blocks < 1000);
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    CHECK(now.tv_sec - st.st_mtim.tv_sec >= 0 && now.tv_sec - st.st_mtim.tv_sec < 60);
    CHECK(st.st_mtim.tv_nsec >= 0 && st.st_mtim.tv_nsec < 1000000000);
    CHECK(st.st_ctim.tv_sec >= st.st_mtim.tv_sec);

    CHECK_EQ(lstat(symbolic, &st), 0);
    CHECK(S_ISLNK(st.st_mode));
    CHECK_EQ(st.st_size, 4);
    CHECK_EQ(stat("/dev/null", &st), 0);
    CHECK(S_ISCHR(st.st_mode) && major(st.st_rdev) == 1 && minor(st.st_rdev) == 3);
}

TEST(statx_agrees_with_stat)
{
    struct stat st;
    struct statx stx;
    if (statx(AT_FDCWD, file, AT_SYMLINK_NOFOLLOW, STATX_BASIC_STATS, &stx) < 0)
        SKIP("no statx here");
    CHECK_EQ(stat(file, &st), 0);
    CHECK_EQ(stx.stx_ino, st.st_ino);
    CHECK_EQ(stx.stx_size, 5);
    CHECK_EQ(stx.stx_mode, st.st_mode);
    CHECK_EQ(stx.stx_uid, st.st_uid);
    CHECK_EQ(stx.stx_mtime.tv_sec, st.st_mtim.tv_sec);
    CHECK(makedev(stx.stx_dev_major, stx.stx_dev_minor) == st.st_dev);
    CHECK((stx.stx_mask & STATX_BASIC_STATS) == STATX_BASIC_STATS);
}

TEST(times_that_are_set_are_read_back)
{
    struct stat st;
    struct timespec times[2] = {{1000000000, 123456789}, {1100000000, 0}};
    CHECK_EQ(utimensat(AT_FDCWD, file, times, 0), 0);
    CHECK_EQ(stat(file, &st), 0);
    CHECK(st.st_atime == 1000000000 && st.st_mtime == 1100000000);
    times[0].tv_nsec = UTIME_OMIT;
    times[1].tv_nsec = UTIME_NOW;
    CHECK_EQ(utimensat(AT_FDCWD, file, times, 0), 0);
    CHECK_EQ(stat(file, &st), 0);
    CHECK(st.st_atime == 1000000000 && st.st_mtime > 1100000000);
}

TEST(statfs_and_statvfs_tell_the_same_of_a_file_system)
{
    struct statfs fs;
    struct statvfs vfs;
    memset(&fs, 0xa5, sizeof fs);
    CHECK_EQ(statfs("/proc", &fs), 0);
    CHECK_EQ(fs.f_type, 0x9fa0); /* PROC_SUPER_MAGIC */
    CHECK_EQ(statfs(folder, &fs), 0);
    CHECK_EQ(statvfs(folder, &vfs), 0);
    CHECK(fs.f_namelen >= 14 && fs.f_namelen <= 4096);
    CHECK_EQ(vfs.f_namemax, fs.f_namelen);
    CHECK_EQ(vfs.f_bsize, fs.f_bsize);
    CHECK_EQ(vfs.f_blocks, fs.f_blocks);
    CHECK(fs.f_bfree <= fs.f_blocks && fs.f_bavail <= fs.f_bfree && fs.f_ffree <= fs.f_files);
}

TEST(open_flags_mean_what_they_say)
{
    CHECK(open(file, O_CREAT | O_EXCL | O_WRONLY, 0600) < 0 && errno == EEXIST);
    CHECK(open(file, O_RDONLY | O_DIRECTORY) < 0 && errno == ENOTDIR);
    CHECK(open(symbolic, O_RDONLY | O_NOFOLLOW) < 0 && errno == ELOOP);
    CHECK(open(folder, O_WRONLY) < 0 && errno == EISDIR);

    int fd = open(file, O_RDWR | O_APPEND | O_NONBLOCK | O_CLOEXEC);
    CHECK(fd >= 0);
    CHECK_EQ(fcntl(fd, F_GETFD), FD_CLOEXEC);
    int flags = fcntl(fd, F_GETFL);
    CHECK((flags & O_ACCMODE) == O_RDWR);
    CHECK((flags & O_APPEND) && (flags & O_NONBLOCK) && !(flags & O_DIRECT));
    CHECK_EQ(fcntl(fd, F_SETFL, 0), 0);
    CHECK(!(fcntl(fd, F_GETFL) & (O_APPEND | O_NONBLOCK)));
    close(fd);

    fd = open(file, O_WRONLY | O_SYNC);
    CHECK((fcntl(fd, F_GETFL) & O_SYNC) == O_SYNC);
    close(fd);
    fd = open(file, O_WRONLY | O_DSYNC);
    CHECK((fcntl(fd, F_GETFL) & O_SYNC) == O_DSYNC);
    close(fd);
    fd = open(file, O_PATH);
    CHECK(fd >= 0 && read(fd, &flags, 1) < 0 && errno == EBADF);
    close(fd);
}

TEST(a_lock_names_its_owner)
{
    int fd = open(file, O_RDWR);
    struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 2, .l_len = 3};
    CHECK_EQ(fcntl(fd, F_SETLK, &lock), 0);
    pid_t child = fork();
    if (child == 0) {
        struct flock asked = {.l_type = F_RDLCK, .l_whence = SEEK_SET};
        int ok = fcntl(fd, F_GETLK, &asked) == 0 && asked.l_type == F_WRLCK && asked.l_pid == getppid() &&
                 asked.l_start == 2 && asked.l_len == 3;
        _exit(ok ? 0 : 1);
    }
    int status;
    CHECK_EQ(waitpid(child, &status, 0), child);
    CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    close(fd);
}

TEST(the_owner_of_a_descriptor_is_read_back)
{
    int fds[2];
    CHECK_EQ(pipe(fds), 0);
    CHECK_EQ(fcntl(fds[0], F_SETOWN, getpid()), 0);
    CHECK_EQ(fcntl(fds[0], F_GETOWN), getpid());
    close(fds[0]);
    close(fds[1]);
}

TEST(poll_and_select_see_the_ends_of_a_pipe)
{
    int fds[2];
    CHECK_EQ(pipe(fds), 0);
    struct pollfd p[2] = {{.fd = fds[0], .events = POLLIN | POLLRDNORM}, {.fd = fds[1], .events = POLLOUT | POLLWRNORM}};
    CHECK_EQ(poll(p, 2, 0), 1);
    CHECK(p[0].revents == 0 && (p[1].revents & POLLOUT) && (p[1].revents & POLLWRNORM));
    CHECK_EQ(write(fds[1], "x", 1), 1);
    CHECK_EQ(poll(p, 2, 0), 2);
    CHECK((p[0].revents & POLLIN) && (p[0].revents & POLLRDNORM));

    fd_set readable;
    struct timeval none = {0, 0};
    FD_ZERO(&readable);
    FD_SET(fds[0], &readable);
    CHECK_EQ(select(fds[0] + 1, &readable, NULL, NULL, &none), 1);
    CHECK(FD_ISSET(fds[0], &readable));

    close(fds[0]);
    p[0].fd = -1;
    CHECK_EQ(poll(p, 2, 0), 1);
    CHECK(p[0].revents == 0 && (p[1].revents & POLLERR));
    p[1].fd = fds[0];
    CHECK_EQ(poll(p, 2, 0), 1);
    CHECK(p[1].revents & POLLNVAL);
    close(fds[1]);
}

TEST(a_terminal_starts_with_the_usual_settings)
{
    int master = open("/dev/ptmx", O_RDWR | O_NOCTTY), unlock = 0, number = -1;
    if (master < 0)
        SKIP("no /dev/ptmx here");
    CHECK_EQ(ioctl(master, TIOCSPTLCK, &unlock), 0);
    CHECK_EQ(ioctl(master, TIOCGPTN, &number), 0);
    CHECK(number >= 0 && number < 100000);

    struct termios t;
    memset(&t, 0, sizeof t);
    CHECK_EQ(ioctl(master, TCGETS, &t), 0);
    CHECK((t.c_lflag & (ICANON | ISIG | ECHO | ECHOE | ECHOK | IEXTEN)) ==
          (ICANON | ISIG | ECHO | ECHOE | ECHOK | IEXTEN));
    CHECK((t.c_cflag & CSIZE) == CS8 && (t.c_cflag & CREAD) && !(t.c_cflag & PARENB));
    CHECK_EQ(t.c_cflag & CBAUD, B38400);
    CHECK((t.c_iflag & ICRNL) && (t.c_iflag & IXON) && (t.c_oflag & OPOST) && (t.c_oflag & ONLCR));
    CHECK(t.c_cc[VINTR] == 3 && t.c_cc[VQUIT] == 034 && t.c_cc[VERASE] == 0177 && t.c_cc[VKILL] == 025);
    CHECK(t.c_cc[VEOF] == 4 && t.c_cc[VSTART] == 021 && t.c_cc[VSTOP] == 023 && t.c_cc[VSUSP] == 032);
    CHECK(t.c_cc[VWERASE] == 027 && t.c_cc[VLNEXT] == 026 && t.c_cc[VREPRINT] == 022);

    t.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
    t.c_cc[VMIN] = 1;
    t.c_cc[VTIME] = 5;
    CHECK_EQ(ioctl(master, TCSETS, &t), 0);
    CHECK_EQ(ioctl(master, TCGETS, &t), 0);
    CHECK(!(t.c_lflag & ICANON) && t.c_cc[VMIN] == 1 && t.c_cc[VTIME] == 5);

    struct winsize size = {24, 80, 3, 4}, read_back = {0};
    CHECK_EQ(ioctl(master, TIOCSWINSZ, &size), 0);
    CHECK_EQ(ioctl(master, TIOCGWINSZ, &read_back), 0);
    CHECK_EQ(memcmp(&size, &read_back, sizeof size), 0);
    close(master);
}

TEST(ioctls_of_descriptors_work)
{
    int fds[2], n = 0, on = 1;
    CHECK_EQ(pipe(fds), 0);
    CHECK_EQ(write(fds[1], "abc", 3), 3);
    CHECK_EQ(ioctl(fds[0], FIONREAD, &n), 0);
    CHECK_EQ(n, 3);
    CHECK_EQ(ioctl(fds[0], FIONBIO, &on), 0);
    CHECK(fcntl(fds[0], F_GETFL) & O_NONBLOCK);
    CHECK_EQ(ioctl(fds[0], FIOCLEX), 0);
    CHECK_EQ(fcntl(fds[0], F_GETFD), FD_CLOEXEC);
    CHECK(ioctl(fds[0], TCGETS, &(struct termios){0}) < 0 && errno == ENOTTY);
    close(fds[0]);
    close(fds[1]);
}

TEST(memory_is_mapped_as_asked)
{
    size_t page = (size_t)sysconf(_SC_PAGESIZE);
    char *p = mmap(NULL, 4 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK, -1, 0);
    CHECK(p != MAP_FAILED);
    p[4 * page - 1] = 1;
    CHECK_EQ(madvise(p, 4 * page, MADV_DONTNEED), 0);
    CHECK_EQ(p[4 * page - 1], 0);
    p[0] = 7;
    char *moved = mremap(p, 4 * page, 8 * page, MREMAP_MAYMOVE);
    CHECK(moved != MAP_FAILED && moved[0] == 7);
    char *fixed = mmap(moved + page, page, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED | MAP_POPULATE, -1, 0);
    CHECK(fixed == moved + page);
    CHECK_EQ(mprotect(moved, page, PROT_NONE), 0);
    CHECK_EQ(munmap(moved, 8 * page), 0);
}

TEST(limits_and_usage_are_plausible)
{
    struct rlimit limit;
    CHECK_EQ(getrlimit(RLIMIT_NOFILE, &limit), 0);
    CHECK(limit.rlim_cur >= 16 && limit.rlim_cur <= limit.rlim_max);
    limit.rlim_cur = 123;
    CHECK_EQ(setrlimit(RLIMIT_NOFILE, &limit), 0);
    int high = fcntl(0, F_DUPFD, 123);
    CHECK(high < 0 && errno == EINVAL); /* RLIMIT_NOFILE was what it is */

    struct rusage usage;
    CHECK_EQ(getrusage(RUSAGE_SELF, &usage), 0);
    CHECK(usage.ru_maxrss > 0 && usage.ru_minflt > 0);
    CHECK(usage.ru_utime.tv_usec >= 0 && usage.ru_utime.tv_usec < 1000000);

    struct sysinfo info;
    CHECK_EQ(sysinfo(&info), 0);
    CHECK(info.mem_unit >= 1 && info.totalram > info.freeram && info.uptime > 0 && info.procs > 0);
}

TEST(uname_names_linux)
{
    struct utsname names;
    CHECK_EQ(uname(&names), 0);
    CHECK_EQ(strcmp(names.sysname, "Linux"), 0);
    CHECK(names.release[0] >= '2' && names.release[0] <= '9' && names.machine[0]);
}

TEST(error_numbers_are_this_kernels)
{
    CHECK_EQ(r3_syscall0(99999), -ENOSYS);
    CHECK(rmdir(folder) < 0 && errno == ENOTEMPTY);
    char name[300];
    memset(name, 'x', sizeof name - 1);
    name[sizeof name - 1] = 0;
    CHECK(open(name, O_RDONLY) < 0 && errno == ENAMETOOLONG);
    CHECK(readlink(file, name, 10) < 0 && errno == EINVAL);
    int fds[2];
    CHECK_EQ(pipe(fds), 0);
    CHECK(lseek(fds[0], 0, SEEK_SET) < 0 && errno == ESPIPE);
    struct flock lock = {.l_type = F_RDLCK, .l_whence = SEEK_SET, .l_start = 0x7fffffffffffffff, .l_len = 2};
    int fd = open(file, O_RDWR);
    CHECK(fcntl(fd, F_SETLK, &lock) < 0 && errno == EOVERFLOW);
    close(fd);
    close(fds[0]);
    close(fds[1]);
}

int main(void)
{
    make_files();
    RUN(stat_tells_what_a_file_is);
    RUN(statx_agrees_with_stat);
    RUN(times_that_are_set_are_read_back);
    RUN(statfs_and_statvfs_tell_the_same_of_a_file_system);
    RUN(open_flags_mean_what_they_say);
    RUN(a_lock_names_its_owner);
    RUN(the_owner_of_a_descriptor_is_read_back);
    RUN(poll_and_select_see_the_ends_of_a_pipe);
    RUN(a_terminal_starts_with_the_usual_settings);
    RUN(ioctls_of_descriptors_work);
    RUN(memory_is_mapped_as_asked);
    RUN(uname_names_linux);
    RUN(error_numbers_are_this_kernels);
    RUN(limits_and_usage_are_plausible);
    remove_files();
    return tap_done();
}
