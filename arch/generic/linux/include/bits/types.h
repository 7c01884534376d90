/* The basic types of 64-bit Linux, each once, under its reserved name.
 * Widths and signedness are the kernel's (asm-generic/posix_types.h) where a value crosses the system
 * call, musl's elsewhere. size_t, ptrdiff_t, wchar_t and the intN_t are the compiler's own macros. */
#ifndef _BITS_TYPES_H
#define _BITS_TYPES_H

#include <bits/stat_types.h>

typedef int            __pid_t;
typedef unsigned int   __uid_t;
typedef unsigned int   __gid_t;
typedef unsigned int   __id_t;
typedef unsigned int   __mode_t;
typedef long           __ssize_t;

typedef __klong_t      __off_t;
typedef __kulong_t     __dev_t;
typedef __kulong_t     __ino_t;
typedef __klong_t      __blkcnt_t;
typedef __kulong_t     __fsblkcnt_t;
typedef __kulong_t     __fsfilcnt_t;

typedef __klong_t      __time_t;
typedef __klong_t      __suseconds_t;
typedef unsigned int   __useconds_t;
typedef __klong_t      __clock_t;
typedef int            __clockid_t;
typedef void          *__timer_t;

typedef int            __key_t;
typedef unsigned int   __socklen_t;
typedef unsigned short __sa_family_t;
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
