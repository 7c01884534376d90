/* The kernel's own names of the basic types, for the structures of <linux/...>.
 * __be and __le say the byte order of what is stored; they are plain integers to the compiler. */
#ifndef _LINUX_TYPES_H
#define _LINUX_TYPES_H

#include <features.h>

typedef signed char        __s8;
typedef unsigned char      __u8;
typedef short              __s16;
typedef unsigned short     __u16;
typedef int                __s32;
typedef unsigned int       __u32;
typedef long long          __s64;
typedef unsigned long long __u64;

#ifdef __SIZEOF_INT128__
__extension__ typedef __int128          __s128 __attribute__((__aligned__(16)));
__extension__ typedef unsigned __int128 __u128 __attribute__((__aligned__(16)));
#endif

typedef __u16 __le16, __be16;
typedef __u32 __le32, __be32;
typedef __u64 __le64, __be64;
typedef __u16 __sum16;
typedef __u32 __wsum;

#define __bitwise
#define __aligned_u64  __u64 __attribute__((__aligned__(8)))
#define __aligned_s64  __s64 __attribute__((__aligned__(8)))
#define __aligned_be64 __be64 __attribute__((__aligned__(8)))
#define __aligned_le64 __le64 __attribute__((__aligned__(8)))
typedef unsigned int __poll_t;

typedef long           __kernel_long_t;
typedef unsigned long  __kernel_ulong_t;
typedef __SIZE_TYPE__  __kernel_size_t;
typedef long           __kernel_ssize_t;
typedef long           __kernel_ptrdiff_t;
typedef int            __kernel_pid_t;
typedef unsigned int   __kernel_uid_t, __kernel_gid_t;
typedef unsigned int   __kernel_uid32_t, __kernel_gid32_t;
typedef unsigned int   __kernel_mode_t;
typedef unsigned long  __kernel_ino_t;
typedef long           __kernel_off_t;
typedef long long      __kernel_loff_t;
typedef long           __kernel_time_t;
typedef long long      __kernel_time64_t;
typedef long           __kernel_suseconds_t;
typedef long           __kernel_clock_t;
typedef int            __kernel_timer_t;
typedef int            __kernel_clockid_t;
typedef int            __kernel_key_t;
typedef int            __kernel_mqd_t;
typedef int            __kernel_daddr_t;
typedef char          *__kernel_caddr_t;
typedef unsigned short __kernel_sa_family_t;
typedef struct {
    int val[2];
} __kernel_fsid_t;

#endif
