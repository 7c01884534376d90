/* FIOQSIZE: asm-generic/ioctls.h. */
#define FIOQSIZE 0x5460
