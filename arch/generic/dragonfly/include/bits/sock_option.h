/* Options of SOL_SOCKET, and the levels of options: sys/socket.h, sys/un.h of the kernel. */
#define SOL_SOCKET 0xffff

#define SO_DEBUG        0x1
#define SO_ACCEPTCONN   0x2
#define SO_REUSEADDR    0x4
#define SO_KEEPALIVE    0x8
#define SO_DONTROUTE    0x10
#define SO_BROADCAST    0x20
#define SO_USELOOPBACK  0x40
#define SO_LINGER       0x80
#define SO_OOBINLINE    0x100
#define SO_REUSEPORT    0x200
#define SO_TIMESTAMP    0x400
#define SO_NOSIGPIPE    0x800
#define SO_ACCEPTFILTER 0x1000
#define SO_SNDBUF       0x1001
#define SO_RCVBUF       0x1002
#define SO_SNDLOWAT     0x1003
#define SO_RCVLOWAT     0x1004
#define SO_SNDTIMEO     0x1005
#define SO_RCVTIMEO     0x1006
#define SO_ERROR        0x1007
#define SO_TYPE         0x1008
#define SO_SNDSPACE     0x100a
#define SO_CPUHINT      0x1030
#define SO_PASSCRED     0x4000

#define SOMAXCONN      128
#define SOMAXOPT_SIZE  65536
