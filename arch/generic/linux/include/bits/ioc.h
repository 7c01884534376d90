/* How an ioctl number packs direction and size: asm-generic/ioctl.h. */
#define _IOC_NONE  0U
#define _IOC_WRITE 1U
#define _IOC_READ  2U

#define _IOC_SIZEBITS 14
#define _IOC_DIRBITS  2
