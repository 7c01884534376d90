/* Socket options: powerpc asm/socket.h. */
#define SO_RCVLOWAT    16
#define SO_SNDLOWAT    17
#define SO_RCVTIMEO    18
#define SO_SNDTIMEO    19
#define SO_PASSCRED    20
#define SO_PEERCRED    21
