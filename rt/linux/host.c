/* What the machine is called and what it has. */
#include "internal.h"
#include "process/sysconf_kernel.h"
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

long __r3_sysconf_kernel(int name)
{
    switch (name) {
    case _SC_NPROCESSORS_CONF:
    case _SC_NPROCESSORS_ONLN: return __r3_ret(cpus());
    case _SC_PHYS_PAGES:
    case _SC_AVPHYS_PAGES: return __r3_ret(memory(name));
    case _SC_OPEN_MAX: return __r3_ret(limit(RLIMIT_NOFILE));
    case _SC_CHILD_MAX: return __r3_ret(limit(RLIMIT_NPROC));
    case _SC_CLK_TCK: return 100; /* USER_HZ of every Linux CPU here */
    case _SC_ARG_MAX: return ARG_MAX;
    case _SC_NGROUPS_MAX: return NGROUPS_MAX;
    case _SC_RTSIG_MAX: return 64 - 34;
    default: return __r3_ret(-EINVAL);
    }
}

int get_nprocs(void) { return (int)sysconf(_SC_NPROCESSORS_ONLN); }
int get_nprocs_conf(void) { return (int)sysconf(_SC_NPROCESSORS_CONF); }
long get_phys_pages(void) { return sysconf(_SC_PHYS_PAGES); }
long get_avphys_pages(void) { return sysconf(_SC_AVPHYS_PAGES); }
int getdtablesize(void) { return (int)sysconf(_SC_OPEN_MAX); }
