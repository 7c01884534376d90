/* c_lflag: powerpc asm/termbits.h. */
#define TOSTOP 0x00400000
#define FLUSHO 0x00800000
#define IEXTEN 0x00000400
