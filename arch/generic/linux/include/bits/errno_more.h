/* The errors below 35 that only Linux numbers so (asm-generic/errno-base.h), and its names for others. */
#define EAGAIN  11 /* Resource temporarily unavailable */
#define ENOATTR ENODATA /* no such extended attribute */
