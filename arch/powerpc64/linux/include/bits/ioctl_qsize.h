/* FIOQSIZE: powerpc asm/ioctls.h. */
#define FIOQSIZE _IOR('f', 128, long)
