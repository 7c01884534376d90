/* Limits, usage and priority. */
#include "internal.h"
#include "sys.h"

#include <errno.h>
#include <limits.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

int getrlimit(int resource, struct rlimit *limit) { return (int)__r3_ret(sys_getrlimit(resource, limit)); }
int setrlimit(int resource, const struct rlimit *limit) { return (int)__r3_ret(sys_setrlimit(resource, limit)); }
int getrusage(int who, struct rusage *usage) { return (int)__r3_ret(sys_getrusage(who, usage)); }

/* The kernel answers 20 - priority, so that no result looks like an error. */
int getpriority(int which, id_t who)
{
    long r = sys_getpriority(which, (int)who);
    return (int)(r < 0 ? __r3_ret(r) : 20 - r);
}

int setpriority(int which, id_t who, int priority) { return (int)__r3_ret(sys_setpriority(which, (int)who, priority)); }

int nice(int add)
{
    long r = sys_getpriority(PRIO_PROCESS, 0);
    if (r < 0)
        return (int)__r3_ret(r);
    long priority = 20 - r + add;
    priority = priority < -NZERO ? -NZERO : priority > NZERO - 1 ? NZERO - 1 : priority;
    r = sys_setpriority(PRIO_PROCESS, 0, (int)priority);
    return (int)(r == -EACCES ? __r3_ret(-EPERM) : r < 0 ? __r3_ret(r) : priority);
}
