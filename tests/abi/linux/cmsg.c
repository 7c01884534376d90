/* Control messages: descriptors and credentials over a Unix socket, alone and together. */
#define _GNU_SOURCE
#include "tap.h"

#include <errno.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

static ssize_t send_with(int fd, void *control, size_t size)
{
    struct iovec piece = {"x", 1};
    struct msghdr message = {.msg_iov = &piece, .msg_iovlen = 1, .msg_control = control,
                             .msg_controllen = (socklen_t)size};
    return sendmsg(fd, &message, 0);
}

TEST(descriptors_arrive_as_the_same_files)
{
    int pair[2], sent[2], got[2] = {-1, -1};
    CHECK_EQ(socketpair(AF_UNIX, SOCK_STREAM, 0, pair), 0);
    CHECK_EQ(pipe(sent), 0);
    union { struct cmsghdr head; char bytes[CMSG_SPACE(sizeof sent)]; } control;
    memset(&control, 0, sizeof control);
    control.head.cmsg_len = CMSG_LEN(sizeof sent);
    control.head.cmsg_level = SOL_SOCKET;
    control.head.cmsg_type = SCM_RIGHTS;
    memcpy(CMSG_DATA(&control.head), sent, sizeof sent);
    CHECK_EQ(send_with(pair[0], &control, sizeof control), 1);

    memset(&control, 0, sizeof control);
    char byte;
    struct iovec piece = {&byte, 1};
    struct msghdr message = {.msg_iov = &piece, .msg_iovlen = 1, .msg_control = &control,
                             .msg_controllen = sizeof control};
    CHECK_EQ(recvmsg(pair[1], &message, MSG_CMSG_CLOEXEC), 1);
    CHECK_EQ(message.msg_flags & MSG_CTRUNC, 0);
    struct cmsghdr *head = CMSG_FIRSTHDR(&message);
    CHECK(head != NULL);
    if (head) {
        CHECK_EQ(head->cmsg_len, CMSG_LEN(sizeof got));
        CHECK_EQ(head->cmsg_level, SOL_SOCKET);
        CHECK_EQ(head->cmsg_type, SCM_RIGHTS);
        memcpy(got, CMSG_DATA(head), sizeof got);
        CHECK(CMSG_NXTHDR(&message, head) == NULL);
    }
    struct stat one, other;
    for (int i = 0; i < 2; i++) {
        CHECK(got[i] > 2 && got[i] != sent[i]);
        CHECK_EQ(fstat(sent[i], &one), 0);
        CHECK_EQ(fstat(got[i], &other), 0);
        CHECK(one.st_ino == other.st_ino && one.st_dev == other.st_dev);
        close(got[i]);
        close(sent[i]);
    }
    close(pair[0]);
    close(pair[1]);
}

TEST(credentials_and_a_descriptor_arrive_together)
{
    int pair[2], on = 1, fds = 0, credentials = 0;
    CHECK_EQ(socketpair(AF_UNIX, SOCK_STREAM, 0, pair), 0);
    CHECK_EQ(setsockopt(pair[1], SOL_SOCKET, SO_PASSCRED, &on, sizeof on), 0);
    union { struct cmsghdr head; char bytes[CMSG_SPACE(sizeof(int))]; } out;
    memset(&out, 0, sizeof out);
    out.head.cmsg_len = CMSG_LEN(sizeof(int));
    out.head.cmsg_level = SOL_SOCKET;
    out.head.cmsg_type = SCM_RIGHTS;
    memcpy(CMSG_DATA(&out.head), &pair[0], sizeof(int));
    CHECK_EQ(send_with(pair[0], &out, sizeof out), 1);

    union { struct cmsghdr head; char bytes[CMSG_SPACE(sizeof(struct ucred)) + CMSG_SPACE(sizeof(int))]; } in;
    memset(&in, 0, sizeof in);
    char byte;
    struct iovec piece = {&byte, 1};
    struct msghdr message = {.msg_iov = &piece, .msg_iovlen = 1, .msg_control = &in, .msg_controllen = sizeof in};
    CHECK_EQ(recvmsg(pair[1], &message, 0), 1);
    CHECK_EQ(message.msg_flags & MSG_CTRUNC, 0);
    for (struct cmsghdr *head = CMSG_FIRSTHDR(&message); head; head = CMSG_NXTHDR(&message, head)) {
        CHECK_EQ(head->cmsg_level, SOL_SOCKET);
        if (head->cmsg_type == SCM_CREDENTIALS) {
            struct ucred who;
            memcpy(&who, CMSG_DATA(head), sizeof who);
            CHECK_EQ(who.pid, getpid());
            CHECK_EQ(who.uid, getuid());
            CHECK_EQ(who.gid, getgid());
            credentials++;
        } else if (head->cmsg_type == SCM_RIGHTS) {
            int fd;
            memcpy(&fd, CMSG_DATA(head), sizeof fd);
            CHECK(fd > 2);
            close(fd);
            fds++;
        }
    }
    CHECK_EQ(credentials, 1);
    CHECK_EQ(fds, 1);
    close(pair[0]);
    close(pair[1]);
}

TEST(too_little_room_is_told)
{
    int pair[2], on = 1;
    CHECK_EQ(socketpair(AF_UNIX, SOCK_STREAM, 0, pair), 0);
    CHECK_EQ(setsockopt(pair[1], SOL_SOCKET, SO_PASSCRED, &on, sizeof on), 0);
    CHECK_EQ(send_with(pair[0], NULL, 0), 1);
    char byte, room[4];
    struct iovec piece = {&byte, 1};
    struct msghdr message = {.msg_iov = &piece, .msg_iovlen = 1, .msg_control = room, .msg_controllen = sizeof room};
    CHECK_EQ(recvmsg(pair[1], &message, 0), 1);
    CHECK(message.msg_flags & MSG_CTRUNC);
    CHECK(CMSG_FIRSTHDR(&message) == NULL);
    close(pair[0]);
    close(pair[1]);
}

int main(void)
{
    RUN(descriptors_arrive_as_the_same_files);
    RUN(credentials_and_a_descriptor_arrive_together);
    RUN(too_little_room_is_told);
    return tap_done();
}
