/* What the machine is called and what it has, by sysctl(3). */
#include "internal.h"
#include "process/sysconf_kernel.h"
#include "start/auxv.h"
#include "sys.h"

#include <errno.h>
#include <limits.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/sysctl.h>
#include <sys/utsname.h>
#include <unistd.h>

int getpagesize(void) { return (int)__r3_page_size(); }
int getdtablesize(void) { return (int)sysconf(_SC_OPEN_MAX); }

static long read_value(int top, int item, void *value, size_t *bytes)
{
    const int name[] = {top, item};
    return sys_sysctl(name, 2, value, bytes, 0, 0);
}

/* A text of the kernel, cut if there is no room; with its NUL. */
static long read_text(int top, int item, char *text, size_t size)
{
    size_t bytes = size;
    long r = read_value(top, item, text, &bytes);
    text[size - 1] = 0;
    return r == -ENOMEM ? 0 : r;
}

static long read_int(int top, int item)
{
    int value = 0;
    size_t bytes = sizeof value;
    long r = read_value(top, item, &value, &bytes);
    return r < 0 ? r : value;
}

int uname(struct utsname *name)
{
    long r = read_text(CTL_KERN, KERN_OSTYPE, name->sysname, sizeof name->sysname);
    if (r >= 0)
        r = read_text(CTL_KERN, KERN_HOSTNAME, name->nodename, sizeof name->nodename);
    if (r >= 0)
        r = read_text(CTL_KERN, KERN_OSRELEASE, name->release, sizeof name->release);
    if (r >= 0)
        r = read_text(CTL_KERN, KERN_VERSION, name->version, sizeof name->version);
    if (r >= 0)
        r = read_text(CTL_HW, HW_MACHINE, name->machine, sizeof name->machine);
    for (char *c = name->version; r >= 0 && *c; c++) /* the kernel's is of several lines */
        if (*c == '\n' || *c == '\t')
            *c = c[1] ? ' ' : 0;
    return (int)__r3_ret(r);
}

int gethostname(char *name, size_t len)
{
    size_t bytes = len;
    long r = read_value(CTL_KERN, KERN_HOSTNAME, name, &bytes);
    return (int)__r3_ret(r == -ENOMEM ? -ENAMETOOLONG : r);
}

static int set_text(int item, const char *name, size_t len)
{
    const int mib[] = {CTL_KERN, item};
    return (int)__r3_ret(sys_sysctl(mib, 2, 0, 0, name, len));
}

int sethostname(const char *name, size_t len) { return set_text(KERN_HOSTNAME, name, len); }
int setdomainname(const char *name, size_t len) { return set_text(KERN_NISDOMAINNAME, name, len); }

int getdomainname(char *name, size_t len)
{
    size_t bytes = len;
    return (int)__r3_ret(read_value(CTL_KERN, KERN_NISDOMAINNAME, name, &bytes));
}

long gethostid(void) { return read_int(CTL_KERN, KERN_HOSTID); }

int sethostid(long id)
{
    const int mib[] = {CTL_KERN, KERN_HOSTID};
    int value = (int)id;
    return (int)__r3_ret(sys_sysctl(mib, 2, 0, 0, &value, sizeof value));
}

static long limit(int resource)
{
    struct rlimit l;
    long r = sys_getrlimit(resource, &l);
    return r < 0 ? r : l.rlim_cur == RLIM_INFINITY ? -1 : (long)l.rlim_cur;
}

static long pages(int item)
{
    unsigned long bytes = 0;
    size_t size = sizeof bytes;
    long r = read_value(CTL_HW, item, &bytes, &size);
    return r < 0 ? r : (long)(bytes / __r3_page_size());
}

long __r3_sysconf_kernel(int name)
{
    switch (name) {
    case _SC_NPROCESSORS_CONF:
    case _SC_NPROCESSORS_ONLN: return __r3_ret(read_int(CTL_HW, HW_NCPU));
    case _SC_PHYS_PAGES: return __r3_ret(pages(HW_PHYSMEM));
    case _SC_OPEN_MAX: return __r3_ret(limit(RLIMIT_NOFILE));
    case _SC_CHILD_MAX: return __r3_ret(limit(RLIMIT_NPROC));
    case _SC_CLK_TCK: return 128; /* CLK_TCK */
    case _SC_NGROUPS_MAX: return __r3_ret(read_int(CTL_KERN, KERN_NGROUPS));
    case _SC_ARG_MAX: return __r3_ret(read_int(CTL_KERN, KERN_ARGMAX));
    default: return __r3_ret(-EINVAL);
    }
}
