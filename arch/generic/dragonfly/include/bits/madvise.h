/* madvise(2): sys/mman.h of the kernel. */
#define MADV_NORMAL        0
#define MADV_RANDOM        1
#define MADV_SEQUENTIAL    2
#define MADV_WILLNEED      3
#define MADV_DONTNEED      4
#define MADV_FREE          5
#define MADV_NOSYNC        6
#define MADV_AUTOSYNC      7
#define MADV_NOCORE        8
#define MADV_CORE          9
#define MADV_CONTROL_START 10
#define MADV_INVAL         10
#define MADV_CONTROL_END   11
#define MADV_SETMAP        11
