/* POSIX.1-2024 <sys/socket.h>, Linux man socket(2), socket(7), recvmmsg(2), cmsg(3): sockets.
 * As POSIX.1-2024 / the Linux manual; sizes are bytes. Thread- and signal-safe. */
#ifndef _SYS_SOCKET_H
#define _SYS_SOCKET_H

#include <features.h>
#include <bits/types.h>
#include <bits/iovec.h>
#include <bits/timespec.h>
#include <bits/sock_type.h>
#include <bits/sock_option.h>

typedef __socklen_t socklen_t;
typedef __sa_family_t sa_family_t;
typedef __SIZE_TYPE__ size_t;
typedef __ssize_t ssize_t;
typedef __uid_t uid_t;
typedef __pid_t pid_t;
typedef __gid_t gid_t;

struct sockaddr {
    sa_family_t sa_family;
    char        sa_data[14];
};
__R3_PIN_SIZE(struct sockaddr, 16, 2);

struct sockaddr_storage {
    sa_family_t   ss_family;
    char          __ss_padding[128 - sizeof(long) - sizeof(sa_family_t)];
    unsigned long __ss_align;
};
__R3_PIN_SIZE(struct sockaddr_storage, 128, 8);

/* POSIX has a 32-bit msg_iovlen, msg_controllen and cmsg_len where the kernel has words; a pad makes both
 * true, and must be 0 in what is given to the kernel. sendmsg and recvmsg see to it. */
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define __R3_WORD(type, name) int __pad_##name; type name
#else
#define __R3_WORD(type, name) type name; int __pad_##name
#endif

struct msghdr {
    void         *msg_name;
    socklen_t     msg_namelen;
    struct iovec *msg_iov;
    __R3_WORD(int, msg_iovlen);
    void         *msg_control;
    __R3_WORD(socklen_t, msg_controllen);
    int           msg_flags;
};
__R3_PIN_SIZE(struct msghdr, 56, 8);
__R3_PIN_FIELD(struct msghdr, msg_control, 32);
__R3_PIN_FIELD(struct msghdr, msg_flags, 48);

struct cmsghdr {
    __R3_WORD(socklen_t, cmsg_len); /* with this header */
    int cmsg_level;
    int cmsg_type;
};
__R3_PIN_SIZE(struct cmsghdr, 16, 4);
__R3_PIN_FIELD(struct cmsghdr, cmsg_level, 8);

struct linger {
    int l_onoff;
    int l_linger; /* seconds */
};
__R3_PIN_SIZE(struct linger, 8, 4);

#define SHUT_RD   0
#define SHUT_WR   1
#define SHUT_RDWR 2

/* Types: SOCK_STREAM, SOCK_DGRAM and SOCK_NONBLOCK are in bits/sock_type.h. */
#define SOCK_RAW       3
#define SOCK_RDM       4
#define SOCK_SEQPACKET 5
#define SOCK_DCCP      6
#define SOCK_PACKET    10
#define SOCK_CLOEXEC   02000000

/* Protocol families: linux/socket.h. An address family has the number of its protocol family. */
#define PF_UNSPEC     0
#define PF_LOCAL      1
#define PF_UNIX       PF_LOCAL
#define PF_FILE       PF_LOCAL
#define PF_INET       2
#define PF_AX25       3
#define PF_IPX        4
#define PF_APPLETALK  5
#define PF_NETROM     6
#define PF_BRIDGE     7
#define PF_ATMPVC     8
#define PF_X25        9
#define PF_INET6      10
#define PF_ROSE       11
#define PF_DECnet     12
#define PF_NETBEUI    13
#define PF_SECURITY   14
#define PF_KEY        15
#define PF_NETLINK    16
#define PF_ROUTE      PF_NETLINK
#define PF_PACKET     17
#define PF_ASH        18
#define PF_ECONET     19
#define PF_ATMSVC     20
#define PF_RDS        21
#define PF_SNA        22
#define PF_IRDA       23
#define PF_PPPOX      24
#define PF_WANPIPE    25
#define PF_LLC        26
#define PF_IB         27
#define PF_MPLS       28
#define PF_CAN        29
#define PF_TIPC       30
#define PF_BLUETOOTH  31
#define PF_IUCV       32
#define PF_RXRPC      33
#define PF_ISDN       34
#define PF_PHONET     35
#define PF_IEEE802154 36
#define PF_CAIF       37
#define PF_ALG        38
#define PF_NFC        39
#define PF_VSOCK      40
#define PF_KCM        41
#define PF_QIPCRTR    42
#define PF_SMC        43
#define PF_XDP        44
#define PF_MCTP       45
#define PF_MAX        46

#define AF_UNSPEC     PF_UNSPEC
#define AF_LOCAL      PF_LOCAL
#define AF_UNIX       AF_LOCAL
#define AF_FILE       AF_LOCAL
#define AF_INET       PF_INET
#define AF_AX25       PF_AX25
#define AF_IPX        PF_IPX
#define AF_APPLETALK  PF_APPLETALK
#define AF_NETROM     PF_NETROM
#define AF_BRIDGE     PF_BRIDGE
#define AF_ATMPVC     PF_ATMPVC
#define AF_X25        PF_X25
#define AF_INET6      PF_INET6
#define AF_ROSE       PF_ROSE
#define AF_DECnet     PF_DECnet
#define AF_NETBEUI    PF_NETBEUI
#define AF_SECURITY   PF_SECURITY
#define AF_KEY        PF_KEY
#define AF_NETLINK    PF_NETLINK
#define AF_ROUTE      PF_ROUTE
#define AF_PACKET     PF_PACKET
#define AF_ASH        PF_ASH
#define AF_ECONET     PF_ECONET
#define AF_ATMSVC     PF_ATMSVC
#define AF_RDS        PF_RDS
#define AF_SNA        PF_SNA
#define AF_IRDA       PF_IRDA
#define AF_PPPOX      PF_PPPOX
#define AF_WANPIPE    PF_WANPIPE
#define AF_LLC        PF_LLC
#define AF_IB         PF_IB
#define AF_MPLS       PF_MPLS
#define AF_CAN        PF_CAN
#define AF_TIPC       PF_TIPC
#define AF_BLUETOOTH  PF_BLUETOOTH
#define AF_IUCV       PF_IUCV
#define AF_RXRPC      PF_RXRPC
#define AF_ISDN       PF_ISDN
#define AF_PHONET     PF_PHONET
#define AF_IEEE802154 PF_IEEE802154
#define AF_CAIF       PF_CAIF
#define AF_ALG        PF_ALG
#define AF_NFC        PF_NFC
#define AF_VSOCK      PF_VSOCK
#define AF_KCM        PF_KCM
#define AF_QIPCRTR    PF_QIPCRTR
#define AF_SMC        PF_SMC
#define AF_XDP        PF_XDP
#define AF_MCTP       PF_MCTP
#define AF_MAX        PF_MAX

/* Options of SOL_SOCKET: bits/sock_option.h has SOL_SOCKET itself and the old ones, which differ between
 * CPUs; these are shared (asm-generic/socket.h). */
#define SO_DEBUG         1
#define SO_NO_CHECK      11
#define SO_PRIORITY      12
#define SO_BSDCOMPAT     14
#define SO_SECURITY_AUTHENTICATION       22
#define SO_SECURITY_ENCRYPTION_TRANSPORT 23
#define SO_SECURITY_ENCRYPTION_NETWORK   24
#define SO_BINDTODEVICE  25
#define SO_ATTACH_FILTER 26
#define SO_GET_FILTER    SO_ATTACH_FILTER
#define SO_DETACH_FILTER 27
#define SO_DETACH_BPF    SO_DETACH_FILTER
#define SO_PEERNAME      28
#define SO_TIMESTAMP     29
#define SO_RCVBUFFORCE   33
#define SO_PASSSEC       34
#define SO_TIMESTAMPNS   35
#define SO_MARK          36
#define SO_TIMESTAMPING  37
#define SO_RXQ_OVFL      40
#define SO_WIFI_STATUS   41
#define SO_PEEK_OFF      42
#define SO_NOFCS         43
#define SO_LOCK_FILTER   44
#define SO_SELECT_ERR_QUEUE 45
#define SO_BUSY_POLL     46
#define SO_MAX_PACING_RATE  47
#define SO_BPF_EXTENSIONS   48
#define SO_INCOMING_CPU  49
#define SO_ATTACH_BPF    50
#define SO_ATTACH_REUSEPORT_CBPF 51
#define SO_ATTACH_REUSEPORT_EBPF 52
#define SO_CNX_ADVICE    53
#define SO_MEMINFO       55
#define SO_INCOMING_NAPI_ID 56
#define SO_COOKIE        57
#define SO_PEERGROUPS    59
#define SO_ZEROCOPY      60
#define SO_TXTIME        61
#define SO_BINDTOIFINDEX 62
#define SO_TIMESTAMP_NEW    63
#define SO_TIMESTAMPNS_NEW  64
#define SO_TIMESTAMPING_NEW 65
#define SO_RCVTIMEO_NEW  66
#define SO_SNDTIMEO_NEW  67
#define SO_DETACH_REUSEPORT_BPF 68
#define SO_PREFER_BUSY_POLL 69
#define SO_BUSY_POLL_BUDGET 70
#define SO_NETNS_COOKIE  71
#define SO_BUF_LOCK      72
#define SO_RESERVE_MEM   73
#define SO_TXREHASH      74
#define SO_RCVMARK       75
#define SO_PASSPIDFD     76
#define SO_PEERPIDFD     77
#define SO_DEVMEM_LINEAR 78
#define SO_DEVMEM_DMABUF 79
#define SO_DEVMEM_DONTNEED 80

/* Levels of other options: linux/socket.h. */
#define SOL_IP        0
#define SOL_TCP       6
#define SOL_UDP       17
#define SOL_IPV6      41
#define SOL_ICMPV6    58
#define SOL_SCTP      132
#define SOL_UDPLITE   136
#define SOL_RAW       255
#define SOL_IPX       256
#define SOL_AX25      257
#define SOL_ATALK     258
#define SOL_NETROM    259
#define SOL_ROSE      260
#define SOL_DECNET    261
#define SOL_X25       262
#define SOL_PACKET    263
#define SOL_ATM       264
#define SOL_AAL       265
#define SOL_IRDA      266
#define SOL_NETBEUI   267
#define SOL_LLC       268
#define SOL_DCCP      269
#define SOL_NETLINK   270
#define SOL_TIPC      271
#define SOL_RXRPC     272
#define SOL_PPPOL2TP  273
#define SOL_BLUETOOTH 274
#define SOL_PNPIPE    275
#define SOL_RDS       276
#define SOL_IUCV      277
#define SOL_CAIF      278
#define SOL_ALG       279
#define SOL_NFC       280
#define SOL_KCM       281
#define SOL_TLS       282
#define SOL_XDP       283
#define SOL_MPTCP     284
#define SOL_MCTP      285
#define SOL_SMC       286
#define SOL_VSOCK     287

#define SOMAXCONN 4096

/* Flags of send and recv: linux/socket.h. */
#define MSG_OOB          0x0001
#define MSG_PEEK         0x0002
#define MSG_DONTROUTE    0x0004
#define MSG_CTRUNC       0x0008
#define MSG_PROXY        0x0010
#define MSG_TRUNC        0x0020
#define MSG_DONTWAIT     0x0040
#define MSG_EOR          0x0080
#define MSG_WAITALL      0x0100
#define MSG_FIN          0x0200
#define MSG_SYN          0x0400
#define MSG_CONFIRM      0x0800
#define MSG_RST          0x1000
#define MSG_ERRQUEUE     0x2000
#define MSG_NOSIGNAL     0x4000
#define MSG_MORE         0x8000
#define MSG_WAITFORONE   0x10000
#define MSG_BATCH        0x40000
#define MSG_SOCK_DEVMEM  0x2000000
#define MSG_ZEROCOPY     0x4000000
#define MSG_FASTOPEN     0x20000000
#define MSG_CMSG_CLOEXEC 0x40000000

/* Control messages. */
#define SCM_RIGHTS       0x01
#define SCM_CREDENTIALS  0x02
#define SCM_SECURITY     0x03
#define SCM_PIDFD        0x04
#define SCM_TIMESTAMP    SO_TIMESTAMP
#define SCM_TIMESTAMPNS  SO_TIMESTAMPNS
#define SCM_TIMESTAMPING SO_TIMESTAMPING
#define SCM_WIFI_STATUS  SO_WIFI_STATUS
#define SCM_TIMESTAMPING_OPT_STATS 54
#define SCM_TIMESTAMPING_PKTINFO   58
#define SCM_TXTIME       SO_TXTIME
#define SCM_DEVMEM_LINEAR SO_DEVMEM_LINEAR
#define SCM_DEVMEM_DMABUF SO_DEVMEM_DMABUF

#define CMSG_ALIGN(size) (((size) + sizeof(size_t) - 1) & (size_t)~(sizeof(size_t) - 1))
#define CMSG_LEN(size)   (CMSG_ALIGN(sizeof(struct cmsghdr)) + (size))
#define CMSG_SPACE(size) (CMSG_ALIGN(sizeof(struct cmsghdr)) + CMSG_ALIGN(size))
#define CMSG_DATA(cmsg)  ((unsigned char *)((struct cmsghdr *)(cmsg) + 1))

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
    if (__cmsg->cmsg_len < sizeof(struct cmsghdr) || __left < __step + sizeof(struct cmsghdr))
        return 0;
    return (struct cmsghdr *)(void *)((char *)__cmsg + __step);
}

#if __R3_GNU
struct ucred {
    pid_t pid;
    uid_t uid;
    gid_t gid;
};
__R3_PIN_SIZE(struct ucred, 12, 4);

struct mmsghdr {
    struct msghdr msg_hdr;
    unsigned int  msg_len;
};
__R3_PIN_SIZE(struct mmsghdr, 64, 8);
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
int recvmmsg(int fd, struct mmsghdr *messages, unsigned int count, unsigned int flags,
             struct timespec *timeout);
#endif

__R3_DECLS_END

#endif
