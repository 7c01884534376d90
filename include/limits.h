/* ISO C17 5.2.4.2.1, POSIX.1-2024 <limits.h>: sizes of the integer types and limits of the system. */
#ifndef _LIMITS_H
#define _LIMITS_H

#include <features.h>

#define CHAR_BIT   8
#define MB_LEN_MAX 4
#define SCHAR_MIN  (-128)
#define SCHAR_MAX  127
#define UCHAR_MAX  255
#ifdef __CHAR_UNSIGNED__
#define CHAR_MIN   0
#define CHAR_MAX   UCHAR_MAX
#else
#define CHAR_MIN   SCHAR_MIN
#define CHAR_MAX   SCHAR_MAX
#endif
#define SHRT_MIN   (-1 - 0x7fff)
#define SHRT_MAX   0x7fff
#define USHRT_MAX  0xffff
#define INT_MIN    (-1 - 0x7fffffff)
#define INT_MAX    0x7fffffff
#define UINT_MAX   0xffffffffU
#define LONG_MIN   (-LONG_MAX - 1)
#define LONG_MAX   __LONG_MAX__
#define ULONG_MAX  (2UL * LONG_MAX + 1)
#define LLONG_MIN  (-LLONG_MAX - 1)
#define LLONG_MAX  0x7fffffffffffffffLL
#define ULLONG_MAX (2ULL * LLONG_MAX + 1)

#if defined(__STDC_VERSION__) && __STDC_VERSION__ >= 202311L
#define __STDC_VERSION_LIMITS_H__ 202311L
#define BOOL_WIDTH   1
#define CHAR_WIDTH   8
#define SCHAR_WIDTH  8
#define UCHAR_WIDTH  8
#define SHRT_WIDTH   16
#define USHRT_WIDTH  16
#define INT_WIDTH    32
#define UINT_WIDTH   32
#define LONG_WIDTH   __LONG_WIDTH__
#define ULONG_WIDTH  __LONG_WIDTH__
#define LLONG_WIDTH  64
#define ULLONG_WIDTH 64
#define BITINT_MAXWIDTH __BITINT_MAXWIDTH__
#endif

#if __R3_POSIX
#include <bits/limits.h>
#define SSIZE_MAX        LONG_MAX
#define NAME_MAX         255
#define SYMLINK_MAX      255
#define FILESIZEBITS     64
#define SYMLOOP_MAX      40
#define HOST_NAME_MAX    255
#define TTY_NAME_MAX     32
#define LOGIN_NAME_MAX   256
#define DELAYTIMER_MAX   0x7fffffff
#define SEM_VALUE_MAX    0x7fffffff
#define SEM_NSEMS_MAX    256
#define TZNAME_MAX       6
#define RE_DUP_MAX       255
#define CHARCLASS_NAME_MAX 14
#define COLL_WEIGHTS_MAX 2
#define EXPR_NEST_MAX    32
#define LINE_MAX         4096
#define BC_BASE_MAX      99
#define BC_DIM_MAX       2048
#define BC_SCALE_MAX     99
#define BC_STRING_MAX    1000

#define PTHREAD_KEYS_MAX              128
#define PTHREAD_STACK_MIN             2048
#define PTHREAD_DESTRUCTOR_ITERATIONS 4

/* What every POSIX system grants at least. */
#define _POSIX_AIO_LISTIO_MAX               2
#define _POSIX_AIO_MAX                      1
#define _POSIX_ARG_MAX                      4096
#define _POSIX_CHILD_MAX                    25
#define _POSIX_CLOCKRES_MIN                 20000000
#define _POSIX_DELAYTIMER_MAX               32
#define _POSIX_HOST_NAME_MAX                255
#define _POSIX_LINK_MAX                     8
#define _POSIX_LOGIN_NAME_MAX               9
#define _POSIX_MAX_CANON                    255
#define _POSIX_MAX_INPUT                    255
#define _POSIX_MQ_OPEN_MAX                  8
#define _POSIX_MQ_PRIO_MAX                  32
#define _POSIX_NAME_MAX                     14
#define _POSIX_NGROUPS_MAX                  8
#define _POSIX_OPEN_MAX                     20
#define _POSIX_PATH_MAX                     256
#define _POSIX_PIPE_BUF                     512
#define _POSIX_RE_DUP_MAX                   255
#define _POSIX_RTSIG_MAX                    8
#define _POSIX_SEM_NSEMS_MAX                256
#define _POSIX_SEM_VALUE_MAX                32767
#define _POSIX_SIGQUEUE_MAX                 32
#define _POSIX_SSIZE_MAX                    32767
#define _POSIX_SS_REPL_MAX                  4
#define _POSIX_STREAM_MAX                   8
#define _POSIX_SYMLINK_MAX                  255
#define _POSIX_SYMLOOP_MAX                  8
#define _POSIX_THREAD_DESTRUCTOR_ITERATIONS 4
#define _POSIX_THREAD_KEYS_MAX              128
#define _POSIX_THREAD_THREADS_MAX           64
#define _POSIX_TIMER_MAX                    32
#define _POSIX_TTY_NAME_MAX                 9
#define _POSIX_TZNAME_MAX                   6
#define _POSIX2_BC_BASE_MAX                 99
#define _POSIX2_BC_DIM_MAX                  2048
#define _POSIX2_BC_SCALE_MAX                99
#define _POSIX2_BC_STRING_MAX               1000
#define _POSIX2_CHARCLASS_NAME_MAX          14
#define _POSIX2_COLL_WEIGHTS_MAX            2
#define _POSIX2_EXPR_NEST_MAX               32
#define _POSIX2_LINE_MAX                    2048
#define _POSIX2_RE_DUP_MAX                  255
#endif

#if __R3_XSI
#define LONG_BIT      __LONG_WIDTH__
#define WORD_BIT      32
#define NZERO         20
#define NL_ARGMAX     9
#define NL_LANGMAX    32
#define NL_MSGMAX     32767
#define NL_SETMAX     255
#define NL_TEXTMAX    2048
#define _XOPEN_IOV_MAX  16
#define _XOPEN_NAME_MAX 255
#define _XOPEN_PATH_MAX 1024
#endif

#endif
