/* The NIS domain's name. */
#include "internal.h"
#include "sys_process.h"

#include <errno.h>
#include <string.h>
#include <sys/utsname.h>
#include <unistd.h>

int setdomainname(const char *name, size_t size)
{
    return (int)__r3_ret(r3_syscall2((long)name, (long)size, SYS_setdomainname));
}

int getdomainname(char *name, size_t size)
{
    struct utsname system;
    long r = sys_uname(&system);
    if (r == 0 && strlcpy(name, system.domainname, size) >= size)
        r = -EINVAL;
    return (int)__r3_ret(r);
}
