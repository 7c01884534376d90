/* recvmsg on an engine that writes back bytes and control messages, but no lengths and no flags: what can be known of these is
 * worked out. A name and control data are told from the zeros that stood there before. That data or control data did not
 * fit cannot be known: msg_flags is 0. */
#include <stddef.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>

#include <bits/wali_imports.h>
#include <netinet/in.h>

static socklen_t name_len(const struct msghdr *message)
{
    const struct sockaddr *name = message->msg_name;
    const struct sockaddr_un *path = message->msg_name;
    size_t room = message->msg_namelen, before = offsetof(struct sockaddr_un, sun_path);
    if (room < sizeof name->sa_family || name->sa_family == AF_UNSPEC)
        return 0;
    if (name->sa_family == AF_INET)
        return sizeof(struct sockaddr_in);
    if (name->sa_family == AF_INET6)
        return sizeof(struct sockaddr_in6);
    if (name->sa_family != AF_UNIX)
        return (socklen_t)room;
    if (room > before && path->sun_path[0]) /* a path ends with its null byte */
        return (socklen_t)(before + strnlen(path->sun_path, room - before) + 1);
    while (room > before && !path->sun_path[room - before - 1]) /* an abstract name; none, if all is zero */
        room--;
    return (socklen_t)room;
}

static socklen_t control_len(const struct msghdr *message)
{
    const char *start = message->msg_control;
    size_t at = 0;
    while (at + sizeof(struct cmsghdr) <= message->msg_controllen) {
        const struct cmsghdr *head = (const void *)(start + at);
        if (head->cmsg_len < sizeof *head)
            break;
        at += CMSG_ALIGN(head->cmsg_len);
    }
    return at < message->msg_controllen ? (socklen_t)at : message->msg_controllen;
}

long long __r3_wali_recvmsg(int fd, int at, int flags)
{
    struct msghdr *message = (struct msghdr *)at;
    if (message->msg_name)
        memset(message->msg_name, 0, message->msg_namelen);
    if (message->msg_control)
        memset(message->msg_control, 0, message->msg_controllen);
    long long r = __syscall_SYS_recvmsg(fd, at, flags);
    if (r < 0)
        return r;
    message->msg_namelen = message->msg_name ? name_len(message) : 0;
    message->msg_controllen = message->msg_control ? control_len(message) : 0;
    message->msg_flags = 0;
    return r;
}
