/* Waiting for children. */
#include "thread/cancel_points.h"

#include "internal.h"
#include "sys.h"

#include <sys/wait.h>

pid_t wait4(pid_t pid, int *status, int options, struct rusage *usage)
{
    return (pid_t)__r3_ret(sys_wait4(pid, status, options, usage));
}

pid_t wait3(int *status, int options, struct rusage *usage) { return wait4(-1, status, options, usage); }
pid_t waitpid(pid_t pid, int *status, int options) { return wait4(pid, status, options, 0); }
pid_t wait(int *status) { return wait4(-1, status, 0, 0); }

int waitid(idtype_t type, id_t id, siginfo_t *info, int options)
{
    return (int)__r3_ret(sys_waitid((int)type, (pid_t)id, info, options, 0));
}
