/* Limits of the kernel: <limits.h>, and those that POSIX has no name for or leaves to pathconf.
 * Kernel: include/uapi/linux/limits.h. */
#ifndef _LINUX_LIMITS_H
#define _LINUX_LIMITS_H

#include <limits.h>

#define NR_OPEN        1024
#define LINK_MAX       127
#define MAX_CANON      255
#define MAX_INPUT      255
#define RTSIG_MAX      32
#define XATTR_NAME_MAX 255
#define XATTR_SIZE_MAX 65536
#define XATTR_LIST_MAX 65536

#endif
