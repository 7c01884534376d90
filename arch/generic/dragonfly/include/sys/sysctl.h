/* sysctl(3): the state of the kernel, by number and by name. Values: sys/sysctl.h of the kernel. Thread-safe. */
#ifndef _SYS_SYSCTL_H
#define _SYS_SYSCTL_H

#include <features.h>

typedef __SIZE_TYPE__ size_t;

#define CTL_MAXNAME 12 /* numbers in a name */

/* A kind and what may be done with it, as {CTL_SYSCTL, CTL_SYSCTL_OIDFMT} tells of a name. */
#define CTLTYPE_NODE   0x1
#define CTLTYPE_INT    0x2
#define CTLTYPE_STRING 0x3
#define CTLTYPE_QUAD   0x4
#define CTLTYPE_S64    0x4
#define CTLTYPE_OPAQUE 0x5
#define CTLTYPE_STRUCT 0x5
#define CTLTYPE_UINT   0x6
#define CTLTYPE_LONG   0x7
#define CTLTYPE_ULONG  0x8
#define CTLTYPE_U64    0x9
#define CTLTYPE_UQUAD  0x9
#define CTLTYPE_U8     0xa
#define CTLTYPE_U16    0xb
#define CTLTYPE_S8     0xc
#define CTLTYPE_S16    0xd
#define CTLTYPE_S32    0xe
#define CTLTYPE_U32    0xf
#define CTLTYPE        0x1f

#define CTLMASK_TYPE    0x1f
#define CTLFLAG_RSV5    0x20
#define CTLMASK_BITFLD  0xfc0
#define CTLFLAG_RSV12   0x1000
#define CTLFLAG_NOLOCK  0x2000
#define CTLFLAG_EXLOCK  0x4000
#define CTLFLAG_SHLOCK  0x8000
#define CTLFLAG_DYING   0x10000
#define CTLMASK_SECURE  0xf00000
#define CTLFLAG_SKIP    0x1000000
#define CTLFLAG_DYN     0x2000000
#define CTLFLAG_PRISON  0x4000000
#define CTLFLAG_SECURE  0x8000000
#define CTLFLAG_ANYBODY 0x10000000
#define CTLFLAG_WR      0x40000000
#define CTLFLAG_RD      0x80000000
#define CTLFLAG_RW      0xc0000000
#define OID_AUTO (-1)

/* First numbers. */
#define CTL_SYSCTL   0
#define CTL_UNSPEC   0
#define CTL_KERN     1
#define CTL_VM       2
#define CTL_VFS      3
#define CTL_NET      4
#define CTL_DEBUG    5
#define CTL_HW       6
#define CTL_MACHDEP  7
#define CTL_USER     8
#define CTL_P1003_1B 9
#define CTL_LWKT     10
#define CTL_MAXID    11

/* CTL_SYSCTL */
#define CTL_SYSCTL_DEBUG    0
#define CTL_SYSCTL_NAME     1
#define CTL_SYSCTL_NEXT     2
#define CTL_SYSCTL_NAME2OID 3
#define CTL_SYSCTL_OIDFMT   4
#define CTL_SYSCTL_OIDDESCR 5

/* CTL_KERN */
#define KERN_OSTYPE              1
#define KERN_OSRELEASE           2
#define KERN_OSREV               3
#define KERN_VERSION             4
#define KERN_MAXVNODES           5
#define KERN_MAXPROC             6
#define KERN_MAXFILES            7
#define KERN_ARGMAX              8
#define KERN_SECURELVL           9
#define KERN_HOSTNAME            10
#define KERN_HOSTID              11
#define KERN_CLOCKRATE           12
#define KERN_VNODE               13
#define KERN_PROC                14
#define KERN_FILE                15
#define KERN_PROF                16
#define KERN_POSIX1              17
#define KERN_NGROUPS             18
#define KERN_JOB_CONTROL         19
#define KERN_SAVED_IDS           20
#define KERN_BOOTTIME            21
#define KERN_NISDOMAINNAME       22
#define KERN_UPDATEINTERVAL      23
#define KERN_OSRELDATE           24
#define KERN_NTP_PLL             25
#define KERN_BOOTFILE            26
#define KERN_MAXFILESPERPROC     27
#define KERN_MAXPROCPERUID       28
#define KERN_DUMPDEV             29
#define KERN_IPC                 30
#define KERN_DUMMY               31
#define KERN_PS_STRINGS          32
#define KERN_USRSTACK            33
#define KERN_LOGSIGEXIT          34
#define KERN_IOV_MAX             35
#define KERN_MAXPOSIXLOCKSPERUID 36
#define KERN_STATIC_TLS_EXTRA    37
#define KERN_MAXID               37

/* KERN_PROC */
#define KERN_PROC_ALL      0
#define KERN_PROC_PID      1
#define KERN_PROC_PGRP     2
#define KERN_PROC_SESSION  3
#define KERN_PROC_TTY      4
#define KERN_PROC_UID      5
#define KERN_PROC_RUID     6
#define KERN_PROC_ARGS     7
#define KERN_PROC_CWD      8
#define KERN_PROC_PATHNAME 9
#define KERN_PROC_SIGTRAMP 10
#define KERN_PROC_FLAGMASK 16
#define KERN_PROC_FLAG_LWP 16

/* KERN_IPC */
#define KIPC_MAXSOCKBUF    1
#define KIPC_SOCKBUF_WASTE 2
#define KIPC_SOMAXCONN     3
#define KIPC_MAX_LINKHDR   4
#define KIPC_MAX_PROTOHDR  5
#define KIPC_MAX_HDR       6
#define KIPC_MAX_DATALEN   7
#define KIPC_MBSTAT        8
#define KIPC_NMBCLUSTERS   9

/* CTL_HW */
#define HW_MACHINE          1
#define HW_MODEL            2
#define HW_NCPU             3
#define HW_BYTEORDER        4
#define HW_PHYSMEM          5
#define HW_USERMEM          6
#define HW_PAGESIZE         7
#define HW_DISKNAMES        8
#define HW_DISKSTATS        9
#define HW_FLOATINGPT       10
#define HW_MACHINE_ARCH     11
#define HW_MACHINE_PLATFORM 12
#define HW_SENSORS          13
#define HW_MAXID            14

/* CTL_USER */
#define USER_CS_PATH          1
#define USER_BC_BASE_MAX      2
#define USER_BC_DIM_MAX       3
#define USER_BC_SCALE_MAX     4
#define USER_BC_STRING_MAX    5
#define USER_COLL_WEIGHTS_MAX 6
#define USER_EXPR_NEST_MAX    7
#define USER_LINE_MAX         8
#define USER_RE_DUP_MAX       9
#define USER_POSIX2_VERSION   10
#define USER_POSIX2_C_BIND    11
#define USER_POSIX2_C_DEV     12
#define USER_POSIX2_CHAR_TERM 13
#define USER_POSIX2_FORT_DEV  14
#define USER_POSIX2_FORT_RUN  15
#define USER_POSIX2_LOCALEDEF 16
#define USER_POSIX2_SW_DEV    17
#define USER_POSIX2_UPE       18
#define USER_STREAM_MAX       19
#define USER_TZNAME_MAX       20
#define USER_MAXID            21

/* CTL_P1003_1B */
#define CTL_P1003_1B_ASYNCHRONOUS_IO       1
#define CTL_P1003_1B_MAPPED_FILES          2
#define CTL_P1003_1B_MEMLOCK               3
#define CTL_P1003_1B_MEMLOCK_RANGE         4
#define CTL_P1003_1B_MEMORY_PROTECTION     5
#define CTL_P1003_1B_MESSAGE_PASSING       6
#define CTL_P1003_1B_PRIORITIZED_IO        7
#define CTL_P1003_1B_PRIORITY_SCHEDULING   8
#define CTL_P1003_1B_REALTIME_SIGNALS      9
#define CTL_P1003_1B_SEMAPHORES            10
#define CTL_P1003_1B_FSYNC                 11
#define CTL_P1003_1B_SHARED_MEMORY_OBJECTS 12
#define CTL_P1003_1B_SYNCHRONIZED_IO       13
#define CTL_P1003_1B_TIMERS                14
#define CTL_P1003_1B_AIO_LISTIO_MAX        15
#define CTL_P1003_1B_AIO_MAX               16
#define CTL_P1003_1B_AIO_PRIO_DELTA_MAX    17
#define CTL_P1003_1B_DELAYTIMER_MAX        18
#define CTL_P1003_1B_UNUSED1               19
#define CTL_P1003_1B_UNUSED19              19
#define CTL_P1003_1B_PAGESIZE              20
#define CTL_P1003_1B_RTSIG_MAX             21
#define CTL_P1003_1B_SEM_NSEMS_MAX         22
#define CTL_P1003_1B_SEM_VALUE_MAX         23
#define CTL_P1003_1B_UNUSED23              23
#define CTL_P1003_1B_SIGQUEUE_MAX          24
#define CTL_P1003_1B_TIMER_MAX             25
#define CTL_P1003_1B_MAXID                 26

/* {CTL_KERN, KERN_CLOCKRATE} */
struct clockinfo {
    int hz;   /* of the clock */
    int tick; /* microseconds */
    int tickadj;
    int stathz;
    int profhz;
};
__R3_PIN_SIZE(struct clockinfo, 20, 4);

__R3_DECLS_BEGIN

/* Each gives 0, or -1 with errno: ENOENT (no such name), ENOMEM (*old_size bytes do not hold it), EPERM, EINVAL. Sizes are
 * bytes; *old_size becomes what is there. */
int sysctl(const int *name, unsigned int count, void *old, size_t *old_size, const void *value, size_t size);
int sysctlbyname(const char *name, void *old, size_t *old_size, const void *value, size_t size);
int sysctlnametomib(const char *name, int *mib, size_t *count);

__R3_DECLS_END

#endif
