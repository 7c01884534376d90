/* Files in memory: memfd_create(2), Linux 3.17.
 * Kernel: include/uapi/linux/memfd.h. */
#ifndef _LINUX_MEMFD_H
#define _LINUX_MEMFD_H

/* flags; executable or never: 6.3 */
#define MFD_CLOEXEC       0x0001U
#define MFD_ALLOW_SEALING 0x0002U
#define MFD_HUGETLB       0x0004U
#define MFD_NOEXEC_SEAL   0x0008U
#define MFD_EXEC          0x0010U

/* Which huge page: log2 of the size in bytes, in the upper bits. */
#define MFD_HUGE_SHIFT 26
#define MFD_HUGE_MASK  0x3f
#define MFD_HUGE_64KB  (16U << MFD_HUGE_SHIFT)
#define MFD_HUGE_512KB (19U << MFD_HUGE_SHIFT)
#define MFD_HUGE_1MB   (20U << MFD_HUGE_SHIFT)
#define MFD_HUGE_2MB   (21U << MFD_HUGE_SHIFT)
#define MFD_HUGE_8MB   (23U << MFD_HUGE_SHIFT)
#define MFD_HUGE_16MB  (24U << MFD_HUGE_SHIFT)
#define MFD_HUGE_32MB  (25U << MFD_HUGE_SHIFT)
#define MFD_HUGE_256MB (28U << MFD_HUGE_SHIFT)
#define MFD_HUGE_512MB (29U << MFD_HUGE_SHIFT)
#define MFD_HUGE_1GB   (30U << MFD_HUGE_SHIFT)
#define MFD_HUGE_2GB   (31U << MFD_HUGE_SHIFT)
#define MFD_HUGE_16GB  (34U << MFD_HUGE_SHIFT)

#endif
