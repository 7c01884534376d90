/* Options of <ring3/option.h> that not every kernel has. These are names that the kernel answers with -ENOPROTOOPT. */
#define __R3_NO_OPTION            0xffff
#define __R3_SO_MARK              __R3_NO_OPTION
#define __R3_SO_BINDTOIFINDEX     0xfffe
#define __R3_SO_DOMAIN            0xfffd
#define __R3_SO_PASSCRED          0xfffc
#define __R3_TCP_CORK             TCP_NOPUSH
#define __R3_TCP_DEFER_ACCEPT     __R3_NO_OPTION
#define __R3_TCP_FASTOPEN         0xfffe
#define __R3_TCP_FASTOPEN_CONNECT 0xfffd
#define __R3_TCP_USER_TIMEOUT     0xfffc
#define __R3_IP_FREEBIND          __R3_NO_OPTION
#define __R3_IP_MULTICAST_ALL     0xfffe
