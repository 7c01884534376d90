/* getrlimit(2), getrusage(2): sys/resource.h. */
typedef long rlim_t;

struct rlimit {
    rlim_t rlim_cur;
    rlim_t rlim_max;
};
__R3_PIN_SIZE(struct rlimit, 16, 8);

struct rusage {
    struct timeval ru_utime;
    struct timeval ru_stime;
    long ru_maxrss; /* KiB */
    long ru_ixrss;
    long ru_idrss;
    long ru_isrss;
    long ru_minflt;
    long ru_majflt;
    long ru_nswap;
    long ru_inblock;
    long ru_oublock;
    long ru_msgsnd;
    long ru_msgrcv;
    long ru_nsignals;
    long ru_nvcsw;
    long ru_nivcsw;
};
__R3_PIN_SIZE(struct rusage, 144, 8);
__R3_PIN_FIELD(struct rusage, ru_nivcsw, 136);

#define RUSAGE_SELF     0
#define RUSAGE_CHILDREN (-1)

#define RLIM_INFINITY 0x7fffffffffffffffL

#define RLIMIT_CPU        0
#define RLIMIT_FSIZE      1
#define RLIMIT_DATA       2
#define RLIMIT_STACK      3
#define RLIMIT_CORE       4
#define RLIMIT_RSS        5
#define RLIMIT_MEMLOCK    6
#define RLIMIT_NPROC      7
#define RLIMIT_NOFILE     8
#define RLIMIT_SBSIZE     9
#define RLIMIT_AS         10
#define RLIMIT_VMEM       10
#define RLIMIT_POSIXLOCKS 11
#define RLIM_NLIMITS 12
