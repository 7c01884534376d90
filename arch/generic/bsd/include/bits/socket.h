/* Sockets of the BSDs: sys/socket.h of the kernels. An address begins with its length. */
#include <bits/sock_type.h>
#include <bits/sock_family.h>
#include <bits/sock_option.h>

struct sockaddr {
    unsigned char sa_len;
    sa_family_t   sa_family;
    char          sa_data[14];
};
__R3_PIN_SIZE(struct sockaddr, 16, 1);
#if __R3_BSD
#define SOCK_MAXADDRLEN 255
#endif

struct sockaddr_storage {
    unsigned char ss_len;
    sa_family_t   ss_family;
    char          __ss_pad1[6];
    __INT64_TYPE__ __ss_align;
    char          __ss_pad2[112];
};
__R3_PIN_SIZE(struct sockaddr_storage, 128, 8);
__R3_PIN_FIELD(struct sockaddr_storage, ss_family, 1);

struct msghdr {
    void         *msg_name;
    socklen_t     msg_namelen;
    struct iovec *msg_iov;
    int           msg_iovlen;
    void         *msg_control;
    socklen_t     msg_controllen;
    int           msg_flags;
};
__R3_PIN_SIZE(struct msghdr, 48, 8);
__R3_PIN_FIELD(struct msghdr, msg_control, 32);
__R3_PIN_FIELD(struct msghdr, msg_flags, 44);

struct cmsghdr {
    socklen_t cmsg_len; /* with this header */
    int       cmsg_level;
    int       cmsg_type;
};
__R3_PIN_SIZE(struct cmsghdr, 12, 4);

#include <bits/sock_message.h>

#if __R3_BSD
/* SO_ACCEPTFILTER: a connection is accepted when the filter is content with it. */
struct accept_filter_arg {
    char af_name[16];
    char af_arg[256 - 16];
};
__R3_PIN_SIZE(struct accept_filter_arg, 256, 1);

/* What a raw socket of PF_ROUTE speaks. */
struct sockproto {
    unsigned short sp_family;
    unsigned short sp_protocol;
};

/* sendfile: what goes before and after the file. */
struct sf_hdtr {
    struct iovec *headers;
    int           hdr_cnt;
    struct iovec *trailers;
    int           trl_cnt;
};
__R3_PIN_SIZE(struct sf_hdtr, 32, 8);
__R3_PIN_FIELD(struct sf_hdtr, trl_cnt, 24);

__R3_DECLS_BEGIN

/* Sends size bytes of a file (0: all) from offset on over a stream, between headers and trailers (may be null); *sent
 * (may be null) becomes the number of bytes that went, also with an error. 0, or -1 with errno: EAGAIN, EBADF, EINVAL
 * (not a regular file, not a stream), EIO, ENOTCONN, EPIPE, ENOTSOCK. flags must be 0. Thread- and signal-safe. */
int sendfile(int file, int fd, __off_t offset, size_t size, struct sf_hdtr *extra, __off_t *sent, int flags);

__R3_DECLS_END

/* sysctl: the levels after {CTL_NET, PF_ROUTE, 0, address family}. */
#define NET_RT_DUMP   1
#define NET_RT_FLAGS  2
#define NET_RT_IFLIST 3
#define NET_RT_MAXID  4
#endif
