/* Places in c_cc: mips asm/termbits.h. */
#define VEOF     16
#define VTIME    5
#define VMIN     4
#define VSWTC    7
#define VSWTCH   VSWTC
#define VSTART   8
#define VSTOP    9
#define VSUSP    10
#define VEOL     17
#define VREPRINT 12
#define VDISCARD 13
#define VWERASE  14
#define VEOL2    6
