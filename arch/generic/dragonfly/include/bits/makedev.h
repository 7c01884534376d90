/* Device numbers: sys/types.h of the kernel. The minor number is a cookie, all bits but the major's. */
#ifndef _BITS_MAKEDEV_H
#define _BITS_MAKEDEV_H

#define major(device)          ((int)(((unsigned int)(device) >> 8) & 0xff))
#define minor(device)          ((int)((device) & 0xffff00ff))
#define makedev(major_, minor_) ((__dev_t)(((major_) << 8) | (minor_)))

#endif
