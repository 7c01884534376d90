/* The basic types of DragonFly, each once, under its reserved name. Source: sys/types.h, machine/stdint.h of the kernel.
 * size_t, ptrdiff_t, wchar_t and the intN_t are the compiler's own macros. */
#ifndef _BITS_TYPES_H
#define _BITS_TYPES_H

typedef int            __pid_t;
typedef unsigned int   __uid_t;
typedef unsigned int   __gid_t;
typedef long           __id_t;
typedef unsigned short __mode_t;
typedef unsigned int   __nlink_t;
typedef long           __ssize_t;
typedef long           __register_t;

typedef long           __off_t;
typedef unsigned int   __dev_t;
typedef unsigned long  __ino_t;
typedef long           __blkcnt_t;
typedef long           __blksize_t;
typedef unsigned long  __fsblkcnt_t;
typedef unsigned long  __fsfilcnt_t;

typedef long           __time_t;
typedef long           __suseconds_t;
typedef unsigned int   __useconds_t;
typedef unsigned long  __clock_t;
typedef unsigned long  __clockid_t;
typedef int            __timer_t;

typedef long           __key_t;
typedef unsigned int   __socklen_t;
typedef unsigned char  __sa_family_t;
typedef unsigned short __in_port_t;
typedef unsigned int   __in_addr_t;

typedef struct __locale_struct *__locale_t;

/* The names of a time when these had two widths. */
#if __R3_LFS64
#define off64_t      off_t
#define ino64_t      ino_t
#define blkcnt64_t   blkcnt_t
#define fsblkcnt64_t fsblkcnt_t
#define fsfilcnt64_t fsfilcnt_t
#endif

#endif
