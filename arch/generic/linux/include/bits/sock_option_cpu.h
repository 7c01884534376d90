/* Socket options: asm-generic/socket.h. */
#ifdef __R3_GENERIC_SOCK_OPTIONS /* said by who includes this: other CPUs have values of their own */
#define SO_PASSCRED    16
#define SO_PEERCRED    17
#define SO_RCVLOWAT    18
#define SO_SNDLOWAT    19
#define SO_RCVTIMEO    20
#define SO_SNDTIMEO    21
#endif
