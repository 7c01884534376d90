/* What the machine is called and what it has. */
#include "internal.h"
#include "start/auxv.h"
#include "sys.h"

#include <errno.h>
#include <limits.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/sysinfo.h>
#include <sys/utsname.h>
#include <unistd.h>

int uname(struct utsname *name) { return (int)__r3_ret(sys_uname(name)); }
int sysinfo(struct sysinfo *info) { return (int)__r3_ret(sys_sysinfo(info)); }
int getpagesize(void) { return (int)__r3_page_size(); }

int gethostname(char *name, size_t len)
{
    struct utsname u;
    long r = sys_uname(&u);
    if (r < 0)
        return (int)__r3_ret(r);
    size_t need = strlen(u.nodename) + 1;
    if (need > len)
        return (int)__r3_ret(-ENAMETOOLONG);
    memcpy(name, u.nodename, need);
    return 0;
}

int sethostname(const char *name, size_t len) { return (int)__r3_ret(sys_sethostname(name, len)); }

/* The CPUs this process may run on. A kernel for more than 8192 CPUs refuses the set as too small. */
static long cpus(void)
{
    unsigned char set[1024];
    long bytes = sys_sched_getaffinity(0, sizeof set, set), n = 0;
    for (long i = 0; i < bytes; i++)
        n += __builtin_popcount(set[i]);
    return bytes < 0 ? bytes : n;
}

static long limit(int resource)
{
    struct rlimit l;
    long r = sys_prlimit64(0, resource, 0, &l);
    return r < 0 ? r : l.rlim_cur > LONG_MAX ? -1 : (long)l.rlim_cur;
}

static long memory(int name)
{
    struct sysinfo info;
    long r = sys_sysinfo(&info);
    if (r < 0)
        return r;
    unsigned long units = name == _SC_PHYS_PAGES ? info.totalram : info.freeram + info.bufferram;
    return (long)(units / (__r3_page_size() / (info.mem_unit ? info.mem_unit : 1)));
}

long sysconf(int name)
{
    switch (name) {
    case _SC_PAGESIZE: return (long)__r3_page_size();
    case _SC_NPROCESSORS_CONF:
    case _SC_NPROCESSORS_ONLN: return __r3_ret(cpus());
    case _SC_PHYS_PAGES:
    case _SC_AVPHYS_PAGES: return __r3_ret(memory(name));
    case _SC_OPEN_MAX: return __r3_ret(limit(RLIMIT_NOFILE));
    case _SC_CHILD_MAX: return __r3_ret(limit(RLIMIT_NPROC));
    case _SC_CLK_TCK: return 100; /* USER_HZ of every Linux CPU here */
    case _SC_ARG_MAX: return ARG_MAX;
    case _SC_HOST_NAME_MAX: return HOST_NAME_MAX;
    case _SC_NGROUPS_MAX: return NGROUPS_MAX;
    case _SC_IOV_MAX: return IOV_MAX;
    case _SC_LINE_MAX: return LINE_MAX;
    case _SC_SYMLOOP_MAX: return SYMLOOP_MAX;
    case _SC_LOGIN_NAME_MAX: return LOGIN_NAME_MAX;
    case _SC_TTY_NAME_MAX: return TTY_NAME_MAX;
    case _SC_RTSIG_MAX: return 64 - 34;
    case _SC_THREAD_STACK_MIN: return PTHREAD_STACK_MIN;
    case _SC_THREAD_KEYS_MAX: return PTHREAD_KEYS_MAX;
    case _SC_THREAD_DESTRUCTOR_ITERATIONS: return PTHREAD_DESTRUCTOR_ITERATIONS;
    case _SC_VERSION:
    case _SC_2_VERSION:
    case _SC_THREADS:
    case _SC_THREAD_SAFE_FUNCTIONS:
    case _SC_MONOTONIC_CLOCK:
    case _SC_TIMERS:
    case _SC_SEMAPHORES:
    case _SC_SPAWN:
    case _SC_BARRIERS:
    case _SC_READER_WRITER_LOCKS:
    case _SC_SPIN_LOCKS:
    case _SC_CLOCK_SELECTION:
    case _SC_IPV6:
    case _SC_MAPPED_FILES:
    case _SC_FSYNC: return _POSIX_VERSION;
    case _SC_JOB_CONTROL:
    case _SC_SAVED_IDS: return 1;
    case _SC_THREAD_THREADS_MAX:
    case _SC_STREAM_MAX:
    case _SC_ATEXIT_MAX: return -1; /* no limit: errno stays */
    default: return __r3_ret(-EINVAL);
    }
}

int get_nprocs(void) { return (int)sysconf(_SC_NPROCESSORS_ONLN); }
int get_nprocs_conf(void) { return (int)sysconf(_SC_NPROCESSORS_CONF); }
long get_phys_pages(void) { return sysconf(_SC_PHYS_PAGES); }
long get_avphys_pages(void) { return sysconf(_SC_AVPHYS_PAGES); }
int getdtablesize(void) { return (int)sysconf(_SC_OPEN_MAX); }
