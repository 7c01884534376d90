/* EDEADLOCK: an error of its own (mips asm/errno.h). */
#define EDEADLOCK 56
