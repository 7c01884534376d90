/* tcdrain waits until what was written is sent: a cancellation point. */
#include "thread/cancel_points.h"

#include "internal.h"
#include "sys_io.h"

#include <sys/ioctl.h>
#include <termios.h>

int tcdrain(int fd) { return (int)__r3_ret(sys_ioctl(fd, TIOCDRAIN, 0)); }
