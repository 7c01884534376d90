/* The kernel's name of what stands in <sys/ioctl.h>. */
#include <sys/ioctl.h>
