/* fcntl(2) commands: mips asm/fcntl.h. */
#define F_GETLK  14
#define F_SETOWN 24
#define F_GETOWN 23
