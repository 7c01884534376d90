/* Randomness: getrandom(2) flags, random(4) ioctls. Kernel: include/uapi/linux/random.h. */
#ifndef _LINUX_RANDOM_H
#define _LINUX_RANDOM_H

#include <linux/types.h>
#include <sys/ioctl.h>
#include <sys/random.h>

/* ioctl of /dev/random */
#define RNDGETENTCNT   _IOR('R', 0x00, int)
#define RNDADDTOENTCNT _IOW('R', 0x01, int)
#define RNDGETPOOL     _IOR('R', 0x02, int[2])
#define RNDADDENTROPY  _IOW('R', 0x03, int[2])
#define RNDZAPENTCNT   _IO('R', 0x04)
#define RNDCLEARPOOL   _IO('R', 0x06)
#define RNDRESEEDCRNG  _IO('R', 0x07)

struct rand_pool_info {
    int   entropy_count;
    int   buf_size;
    __R3_FLEXIBLE(__u32, buf);
};

#endif
