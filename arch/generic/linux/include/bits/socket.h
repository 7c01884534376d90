/* Sockets on Linux: linux/socket.h, asm-generic/socket.h; socket(7), recvmmsg(2). */
#include <bits/sock_type.h>
#include <bits/sock_family.h>
#include <bits/sock_option_shared.h>

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

/* Types: SOCK_STREAM, SOCK_DGRAM and SOCK_NONBLOCK are in bits/sock_type.h. */
#define SOCK_RAW       3
#define SOCK_RDM       4
#define SOCK_SEQPACKET 5
#define SOCK_DCCP      6
#define SOCK_PACKET    10
#define SOCK_CLOEXEC   02000000

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

#if __R3_GNU
struct ucred {
    pid_t pid;
    uid_t uid;
    gid_t gid;
};
__R3_PIN_SIZE(struct ucred, 12, 4);
#endif
