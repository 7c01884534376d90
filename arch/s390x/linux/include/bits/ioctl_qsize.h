/* FIOQSIZE: s390 asm/ioctls.h. */
#define FIOQSIZE 0x545e
