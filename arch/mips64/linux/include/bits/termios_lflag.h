/* c_lflag: mips asm/termbits.h. */
#define TOSTOP 0100000
#define FLUSHO 0020000
#define IEXTEN 0000400
