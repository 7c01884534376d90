/* How an ioctl number packs direction and size: powerpc asm/ioctl.h. */
#define _IOC_NONE  1U
#define _IOC_WRITE 4U
#define _IOC_READ  2U

#define _IOC_SIZEBITS 13
#define _IOC_DIRBITS  3
