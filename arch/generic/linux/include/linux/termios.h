/* The kernel's name of what stands in <termios.h>, <sys/ioctl.h>. */
#include <termios.h>
#include <sys/ioctl.h>
