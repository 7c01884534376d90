/* Types of sockets: sys/socket.h of the kernel. */
#define SOCK_STREAM    1
#define SOCK_DGRAM     2
#define SOCK_RAW       3
#define SOCK_RDM       4
#define SOCK_SEQPACKET 5

#define SOCK_CLOEXEC  0x10000000
#define SOCK_NONBLOCK 0x20000000
