/* Options of TCP sockets: netinet/tcp.h of the kernel. Level IPPROTO_TCP; times are in seconds. */
#define TCP_NODELAY          1
#define TCP_MAXSEG           2
#define TCP_NOPUSH           4
#define TCP_NOOPT            8
#define TCP_SIGNATURE_ENABLE 16
#define TCP_KEEPINIT         32
#define TCP_FASTKEEP         128
#define TCP_KEEPIDLE         256
#define TCP_KEEPINTVL        512
#define TCP_KEEPCNT          1024
