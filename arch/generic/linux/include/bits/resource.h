/* getrlimit(2), getrusage(2): linux/resource.h. */
#include <bits/rlimit.h>

typedef __kulong_t rlim_t;

struct rlimit {
    rlim_t rlim_cur;
    rlim_t rlim_max;
};
__R3_PIN_SIZE(struct rlimit, 16, 8);

/* The kernel fills the first 144 bytes; musl's ABI reserves the rest. */
struct rusage {
    struct timeval ru_utime;
    struct timeval ru_stime;
    __klong_t ru_maxrss; /* KiB */
    __klong_t ru_ixrss;
    __klong_t ru_idrss;
    __klong_t ru_isrss;
    __klong_t ru_minflt;
    __klong_t ru_majflt;
    __klong_t ru_nswap;
    __klong_t ru_inblock;
    __klong_t ru_oublock;
    __klong_t ru_msgsnd;
    __klong_t ru_msgrcv;
    __klong_t ru_nsignals;
    __klong_t ru_nvcsw;
    __klong_t ru_nivcsw;
    __klong_t __reserved[16];
};
__R3_PIN_SIZE(struct rusage, 272, 8);
__R3_PIN_FIELD(struct rusage, ru_nivcsw, 136);

#define RUSAGE_SELF     0
#define RUSAGE_CHILDREN (-1)
#define RUSAGE_THREAD   1

#define RLIM_INFINITY (~0UL)

/* asm-generic/resource.h; 5 .. 9 are in bits/rlimit.h. */
#define RLIMIT_CPU        0
#define RLIMIT_FSIZE      1
#define RLIMIT_DATA       2
#define RLIMIT_STACK      3
#define RLIMIT_CORE       4
#define RLIMIT_LOCKS      10
#define RLIMIT_SIGPENDING 11
#define RLIMIT_MSGQUEUE   12
#define RLIMIT_NICE       13
#define RLIMIT_RTPRIO     14
#define RLIMIT_RTTIME     15
#define RLIMIT_NLIMITS    16
#define RLIM_NLIMITS      RLIMIT_NLIMITS

#if __R3_GNU
__R3_DECLS_BEGIN
int prlimit(pid_t pid, int resource, const struct rlimit *new_limit, struct rlimit *old_limit);
__R3_DECLS_END
#endif
