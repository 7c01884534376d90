/* Places in c_cc: powerpc asm/termbits.h. */
#define VEOF     4
#define VTIME    7
#define VMIN     5
#define VSWTC    9
#define VSTART   13
#define VSTOP    14
#define VSUSP    12
#define VEOL     6
#define VREPRINT 11
#define VDISCARD 16
#define VWERASE  10
#define VEOL2    8
