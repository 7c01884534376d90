/* c_lflag: asm-generic/termbits.h. */
#define TOSTOP 0000400
#define FLUSHO 0010000
#define IEXTEN 0100000
