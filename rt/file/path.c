/* The current folder. */
#include "internal.h"
#include "sys.h"

#include <errno.h>
#include <limits.h>
#include <string.h>
#include <unistd.h>

/* With a null buffer it is allocated, exactly as long as needed (Linux man getcwd(3)). On Linux a folder outside the process's
 * root shows as "(unreachable)" from the kernel: that is no path. */
char *getcwd(char *buf, size_t len)
{
    char here[PATH_MAX];
    char *to = buf ? buf : here;
    if (buf && !len)
        return (char *)(__r3_ret(-EINVAL) + 1);
    long r = sys_getcwd(to, buf ? len : sizeof here);
    if (r >= 0 && to[0] != '/')
        r = -ENOENT;
    if (__r3_ret(r) < 0)
        return 0;
    return buf ? buf : strdup(here);
}
