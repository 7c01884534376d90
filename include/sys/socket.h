/* POSIX.1-2024 <sys/socket.h>, man socket(2), cmsg(3), on Linux socket(7), recvmmsg(2): sockets.
 * As POSIX.1-2024 / the kernel's manual; sizes are bytes. Thread- and signal-safe. */
#ifndef _SYS_SOCKET_H
#define _SYS_SOCKET_H

#include <features.h>
#include <bits/types.h>
#include <bits/iovec.h>
#include <bits/timespec.h>

typedef __socklen_t socklen_t;
typedef __sa_family_t sa_family_t;
typedef __SIZE_TYPE__ size_t;
typedef __ssize_t ssize_t;
typedef __uid_t uid_t;
typedef __pid_t pid_t;
typedef __gid_t gid_t;

/* struct sockaddr, sockaddr_storage, msghdr, cmsghdr; AF_ and PF_, SOCK_, SO_, SOL_, MSG_, SCM_ values. */
#include <bits/socket.h>

struct linger {
    int l_onoff;
    int l_linger; /* seconds */
};
__R3_PIN_SIZE(struct linger, 8, 4);

#define SHUT_RD   0
#define SHUT_WR   1
#define SHUT_RDWR 2

#define CMSG_ALIGN(size) (((size) + sizeof(__klong_t) - 1) & (size_t)~(sizeof(__klong_t) - 1))
#define CMSG_LEN(size)   (CMSG_ALIGN(sizeof(struct cmsghdr)) + (size))
#define CMSG_SPACE(size) (CMSG_ALIGN(sizeof(struct cmsghdr)) + CMSG_ALIGN(size))
#define CMSG_DATA(cmsg)  ((unsigned char *)(cmsg) + CMSG_ALIGN(sizeof(struct cmsghdr)))

#define CMSG_FIRSTHDR(msg) \
    ((size_t)(msg)->msg_controllen >= sizeof(struct cmsghdr) \
         ? (struct cmsghdr *)(msg)->msg_control \
         : (struct cmsghdr *)0)
#define CMSG_NXTHDR(msg, cmsg) __r3_cmsg_next((msg), (cmsg))

/* The header after this one, or null when it or the next would leave the buffer. */
static inline struct cmsghdr *__r3_cmsg_next(const struct msghdr *__msg, struct cmsghdr *__cmsg)
{
    size_t __left = (size_t)((char *)__msg->msg_control + __msg->msg_controllen - (char *)__cmsg);
    size_t __step = CMSG_ALIGN((size_t)__cmsg->cmsg_len);
    if (__cmsg->cmsg_len < sizeof(struct cmsghdr) || __left < __step + CMSG_ALIGN(sizeof(struct cmsghdr)))
        return 0;
    return (struct cmsghdr *)(void *)((char *)__cmsg + __step);
}

#if __R3_GNU
struct mmsghdr {
    struct msghdr msg_hdr;
    unsigned int  msg_len; /* bytes of this message: set by both */
};
__R3_PIN_SIZE(struct mmsghdr, sizeof(struct msghdr) + 8, 8);
#endif

__R3_DECLS_BEGIN

int socket(int family, int type, int protocol);
int socketpair(int family, int type, int protocol, int fds[2]);
int shutdown(int fd, int how);
int bind(int fd, const struct sockaddr *address, socklen_t size);
int connect(int fd, const struct sockaddr *address, socklen_t size);
int listen(int fd, int backlog);
int accept(int fd, struct sockaddr *__restrict address, socklen_t *__restrict size);
int accept4(int fd, struct sockaddr *__restrict address, socklen_t *__restrict size, int flags);
int getsockname(int fd, struct sockaddr *__restrict address, socklen_t *__restrict size);
int getpeername(int fd, struct sockaddr *__restrict address, socklen_t *__restrict size);

ssize_t send(int fd, const void *buffer, size_t size, int flags);
ssize_t recv(int fd, void *buffer, size_t size, int flags);
ssize_t sendto(int fd, const void *buffer, size_t size, int flags, const struct sockaddr *address,
               socklen_t address_size);
ssize_t recvfrom(int fd, void *__restrict buffer, size_t size, int flags,
                 struct sockaddr *__restrict address, socklen_t *__restrict address_size);
ssize_t sendmsg(int fd, const struct msghdr *message, int flags);
ssize_t recvmsg(int fd, struct msghdr *message, int flags);

int getsockopt(int fd, int level, int option, void *__restrict value, socklen_t *__restrict size);
int setsockopt(int fd, int level, int option, const void *value, socklen_t size);
int sockatmark(int fd);

#if __R3_GNU
int sendmmsg(int fd, struct mmsghdr *messages, unsigned int count, unsigned int flags);
int recvmmsg(int fd, struct mmsghdr *messages, unsigned int count, unsigned int flags, struct timespec *timeout);
#endif

__R3_DECLS_END

#endif
