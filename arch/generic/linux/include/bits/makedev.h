/* Device numbers, 64 bits as musl and glibc pack them: makedev(3).
 * major bits 31..12 | minor 31..8 | major 11..0 | minor 7..0. */
#ifndef _BITS_MAKEDEV_H
#define _BITS_MAKEDEV_H

#define major(device) \
    ((unsigned int)((((device) >> 31 >> 1) & 0xfffff000) | (((device) >> 8) & 0x00000fff)))
#define minor(device) ((unsigned int)((((device) >> 12) & 0xffffff00) | ((device) & 0x000000ff)))
#define makedev(major_, minor_) \
    ((((major_) & 0xfffff000ULL) << 32) | (((major_) & 0x00000fffULL) << 8) | \
     (((minor_) & 0xffffff00ULL) << 12) | ((minor_) & 0x000000ffULL))

#endif
