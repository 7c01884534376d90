/* FIOQSIZE: asm-generic/ioctls.h. */
#ifdef __R3_GENERIC_IOCTL /* said by who includes this: other CPUs have values of their own */
#define FIOQSIZE 0x5460
#endif
