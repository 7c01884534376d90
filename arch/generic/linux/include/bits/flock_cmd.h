/* fcntl(2) commands: asm-generic/fcntl.h. */
#define F_GETLK  5
#define F_SETOWN 8
#define F_GETOWN 9
