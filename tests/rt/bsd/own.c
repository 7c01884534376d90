/* What the BSDs' libraries have beyond POSIX: files to sockets, who is at the other end, names of devices, titles. */
#include "tap.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysctl.h>
#include <sys/types.h>
#include <sys/uio.h>

TEST(sendfile_sends_headers_a_part_and_trailers)
{
    char path[] = "/tmp/ring3.XXXXXX", text[16] = "";
    int file = mkstemp(path), pair[2];
    off_t sent = -1;
    struct iovec head = {"<", 1}, tail = {">", 1};
    struct sf_hdtr around = {&head, 1, &tail, 1};
    CHECK(file >= 0);
    unlink(path);
    CHECK_EQ(write(file, "0123456789", 10), 10);
    CHECK_EQ(socketpair(AF_UNIX, SOCK_STREAM, 0, pair), 0);
    CHECK_EQ(sendfile(file, pair[0], 2, 3, &around, &sent, 0), 0);
    CHECK_EQ(sent, 5);
    CHECK_EQ(recv(pair[1], text, sizeof text, MSG_WAITALL | MSG_DONTWAIT), 5);
    CHECK(!memcmp(text, "<234>", 5));
    CHECK_EQ(sendfile(file, pair[0], 8, 0, 0, &sent, 0), 0);
    CHECK_EQ(sent, 2);
    CHECK_EQ(sendfile(file, pair[0], -1, 0, 0, 0, 0), -1);
    CHECK_EQ(errno, EINVAL);
    close(pair[0]);
    close(pair[1]);
    close(file);
}

TEST(the_other_end_of_a_pair_is_this_user)
{
    int pair[2];
    uid_t uid = 1 + geteuid();
    gid_t gid = 1 + getegid();
    CHECK_EQ(socketpair(AF_UNIX, SOCK_STREAM, 0, pair), 0);
    CHECK_EQ(getpeereid(pair[0], &uid, &gid), 0);
    CHECK_EQ(uid, geteuid());
    CHECK_EQ(gid, getegid());
    close(pair[0]);
    close(pair[1]);
    CHECK_EQ(getpeereid(pair[0], &uid, &gid), -1);
    CHECK_EQ(errno, EBADF);
}

TEST(a_device_has_a_name_or_its_numbers)
{
    struct stat null;
    char name[64] = "", again[8] = "";
    CHECK_EQ(stat("/dev/null", &null), 0);
    CHECK(devname_r(null.st_rdev, S_IFCHR, name, sizeof name) == name);
    CHECK(!strcmp(name, "null") || !strncmp(name, "#C", 2));
    CHECK(!strcmp(devname(null.st_rdev, S_IFCHR), name));
    CHECK(!strncmp(devname_r((dev_t)-1, S_IFBLK, again, sizeof again), "#B", 2));
    CHECK(strlen(again) < sizeof again);
}

TEST(a_title_takes_the_place_of_the_arguments)
{
    const int name[] = {CTL_KERN, KERN_PROC, KERN_PROC_ARGS, getpid()};
    char before[256] = "", title[256] = "", after[256] = "";
    size_t before_len = sizeof before, title_len = sizeof title, after_len = sizeof after;
    CHECK_EQ(sysctl(name, 4, before, &before_len, 0, 0), 0);
    setproctitle("-%s %d", "at work", 7);
    CHECK_EQ(sysctl(name, 4, title, &title_len, 0, 0), 0);
    setproctitle(0);
    CHECK_EQ(sysctl(name, 4, after, &after_len, 0, 0), 0);
    CHECK(after_len == before_len && !memcmp(after, before, after_len));
    if (!memcmp(title, before, sizeof title))
        SKIP("the kernel keeps the arguments");
    CHECK(!strcmp(title, "at work 7"));
}

int main(void)
{
    RUN(sendfile_sends_headers_a_part_and_trailers);
    RUN(the_other_end_of_a_pair_is_this_user);
    RUN(a_device_has_a_name_or_its_numbers);
    RUN(a_title_takes_the_place_of_the_arguments);
    return tap_done();
}
