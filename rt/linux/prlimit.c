/* prlimit: the limits of any process. Linux 2.6.36. */
#include "internal.h"
#include "sys_process.h"

#include <sys/resource.h>

int prlimit(pid_t pid, int resource, const struct rlimit *set, struct rlimit *old)
{
    return (int)__r3_ret(sys_prlimit64(pid, resource, set, old));
}
