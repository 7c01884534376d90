/* mmap(2), msync(2), mlockall(2): sys/mman.h of the kernel. */
#define MAP_FILE       0x0
#define MAP_SHARED     0x1
#define MAP_COPY       0x2
#define MAP_PRIVATE    0x2
#define MAP_FIXED      0x10
#define MAP_RENAME     0x20
#define MAP_NORESERVE  0x40
#define MAP_INHERIT    0x80
#define MAP_NOEXTEND   0x100
#define MAP_STACK      0x400
#define MAP_NOSYNC     0x800
#define MAP_ANON       0x1000
#define MAP_VPAGETABLE 0x2000
#define MAP_TRYFIXED   0x10000
#define MAP_NOCORE     0x20000
#define MAP_SIZEALIGN  0x40000
#define MAP_ANONYMOUS MAP_ANON
#define MAP_HASSEMAPHORE 0x200

#define MS_SYNC       0
#define MS_ASYNC      1
#define MS_INVALIDATE 2

#define MCL_CURRENT 1
#define MCL_FUTURE  2

#if __R3_BSD
/* mincore: the bits of a page */
#define MINCORE_INCORE           0x1
#define MINCORE_REFERENCED       0x2
#define MINCORE_MODIFIED         0x4
#define MINCORE_REFERENCED_OTHER 0x8
#define MINCORE_MODIFIED_OTHER   0x10
#define MINCORE_SUPER            0x20
#endif
