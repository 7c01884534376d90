/* Descriptors and credentials beside the bytes: <ring3/unix.h>, cmsg(3).
 *
 * The kernel puts received descriptors into the table before anyone knows how many there are, and fills even the
 * padding of a control buffer with them. So the buffer here always holds as many as a message can carry, and what the
 * caller has no room for is closed by number: nothing can stay open unseen. */
#include <ring3/unix.h>

#include <bits/ring3_used_up.h>

#include "sys.h"

#include "unix_credentials.h"

#include <errno.h>

enum {
    MOST_FDS = 255, /* SCM_MAX_FD was 255 before Linux 2.6.38 */
    CREDENTIALS_SPACE = CMSG_SPACE(CREDENTIALS_BYTES),
};

static ssize_t send_with(int fd, const void *buf, size_t len_bytes, void *control, size_t control_bytes)
{
    struct iovec part = {(void *)buf, len_bytes};
    struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1, .msg_control = control};
    message.msg_controllen = (socklen_t)control_bytes;
    if (!len_bytes)
        return -EINVAL;
    ssize_t r = sys_sendmsg(fd, &message, MSG_NOSIGNAL);
    __r3_write_gave(fd, r, len_bytes);
    return r;
}

static void begin(struct cmsghdr *header, int type, size_t bytes)
{
    *header = (struct cmsghdr){.cmsg_level = SOL_SOCKET, .cmsg_type = type};
    header->cmsg_len = (socklen_t)CMSG_LEN(bytes);
}

ssize_t r3_unix_send_fds(int fd, const void *buf, size_t len_bytes, const int *fds, int count)
{
    union {
        struct cmsghdr header;
        char room[CMSG_SPACE(R3_UNIX_FDS_MAX * sizeof(int))];
    } control;
    if (count < 1 || count > R3_UNIX_FDS_MAX)
        return -EINVAL;
    size_t bytes = (size_t)count * sizeof(int);
    begin(&control.header, SCM_RIGHTS, bytes);
    int *to = (int *)(void *)CMSG_DATA(&control.header);
    for (int i = 0; i < count; i++)
        to[i] = fds[i];
    return send_with(fd, buf, len_bytes, &control, CMSG_SPACE(bytes));
}

ssize_t r3_unix_send_credentials(int fd, const void *buf, size_t len_bytes, const r3_unix_credentials *sender)
{
    union {
        struct cmsghdr header;
        char room[CREDENTIALS_SPACE];
    } control;
    begin(&control.header, CREDENTIALS_TYPE, CREDENTIALS_BYTES);
    int r = credentials_put(CMSG_DATA(&control.header), sender);
    return r < 0 ? r : send_with(fd, buf, len_bytes, &control, CREDENTIALS_SPACE);
}

static void take_fds(const int *fds, size_t bytes, r3_unix_control *control)
{
    for (size_t i = 0; i < bytes / sizeof *fds; i++) {
        if (control->fds_count < control->fds_max)
            control->fds[control->fds_count++] = fds[i];
        else {
            control->fds_cut = 1;
            sys_close(fds[i]);
        }
    }
}

/* A descriptor of a process may be there too, for those who asked the kernel for it and then came here. */
static void take(struct cmsghdr *header, r3_unix_control *control)
{
    const void *data = CMSG_DATA(header);
    size_t bytes = (size_t)header->cmsg_len - CMSG_LEN(0);
    if (header->cmsg_level != SOL_SOCKET)
        return;
    if (header->cmsg_type == SCM_RIGHTS)
        take_fds(data, bytes, control);
    else if (carries_descriptor(header->cmsg_type) && bytes >= sizeof(int) && *(const int *)data >= 0)
        sys_close(*(const int *)data);
    else if (header->cmsg_type == CREDENTIALS_TYPE && bytes >= CREDENTIALS_BYTES) {
        credentials_take(data, &control->credentials);
        control->has_credentials = 1;
    }
}

ssize_t r3_unix_receive_with(int fd, void *buf, size_t len_bytes, r3_unix_control *control)
{
    union {
        struct cmsghdr header;
        char room[CREDENTIALS_SPACE + CMSG_SPACE(sizeof(int)) + CMSG_SPACE(MOST_FDS * sizeof(int))];
    } came;
    struct iovec part = {buf, len_bytes};
    struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1, .msg_control = &came, .msg_controllen = sizeof came};
    control->fds_count = control->fds_cut = control->bytes_cut = control->has_credentials = 0;
    ssize_t r = sys_recvmsg(fd, &message, MSG_CMSG_CLOEXEC);
    __r3_read_gave(fd, r, len_bytes);
    if (r < 0)
        return r;
    control->bytes_cut = (message.msg_flags & MSG_TRUNC) != 0;
    control->fds_cut = (message.msg_flags & MSG_CTRUNC) != 0;
    for (struct cmsghdr *h = CMSG_FIRSTHDR(&message); h; h = CMSG_NXTHDR(&message, h))
        take(h, control);
    return r;
}
