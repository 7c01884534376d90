/* Options of <ring3/option.h> that not every kernel has. */
#define __R3_SO_MARK              SO_MARK
#define __R3_SO_BINDTOIFINDEX     SO_BINDTOIFINDEX
#define __R3_SO_DOMAIN            SO_DOMAIN
#define __R3_SO_PASSCRED          SO_PASSCRED
#define __R3_TCP_CORK             TCP_CORK
#define __R3_TCP_DEFER_ACCEPT     TCP_DEFER_ACCEPT
#define __R3_TCP_FASTOPEN         TCP_FASTOPEN
#define __R3_TCP_FASTOPEN_CONNECT TCP_FASTOPEN_CONNECT
#define __R3_TCP_USER_TIMEOUT     TCP_USER_TIMEOUT
#define __R3_IP_FREEBIND          IP_FREEBIND
#define __R3_IP_MULTICAST_ALL     IP_MULTICAST_ALL
