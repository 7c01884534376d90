/* sysctl(3): the state of the kernel by number and by name. */
#include "internal.h"
#include "sys_process.h"

#include <errno.h>
#include <string.h>
#include <sys/sysctl.h>

int sysctl(const int *name, unsigned count, void *old, size_t *old_len, const void *new, size_t new_len)
{
    return (int)__r3_ret(sys_sysctl(name, count, old, old_len, new, new_len));
}

/* The kernel's own way from name to number: 0.3, to which the name is written. */
int sysctlnametomib(const char *name, int *mib, size_t *count)
{
    static const int name_to_oid[] = {CTL_SYSCTL, CTL_SYSCTL_NAME2OID};
    size_t bytes = *count * sizeof *mib;
    long r = sys_sysctl(name_to_oid, 2, mib, &bytes, name, strlen(name));
    *count = bytes / sizeof *mib;
    return (int)__r3_ret(r);
}

int sysctlbyname(const char *name, void *old, size_t *old_len, const void *new, size_t new_len)
{
    int mib[CTL_MAXNAME + 2];
    size_t count = CTL_MAXNAME;
    if (sysctlnametomib(name, mib, &count) < 0)
        return -1;
    return sysctl(mib, (unsigned)count, old, old_len, new, new_len);
}
