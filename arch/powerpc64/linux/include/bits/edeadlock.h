/* EDEADLOCK: an error of its own (powerpc asm/errno.h). */
#define EDEADLOCK 58
