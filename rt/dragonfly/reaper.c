/* <ring3/reaper.h> by procctl(2). */
#include <errno.h>
#include <ring3/reaper.h>
#include <ring3/syscall.h>
#include <sys/procctl.h>
#include <sys/syscall.h>

/* Who reaps already is told so, which is no error here. */
int r3_reaper_become(void)
{
    long r = r3_syscall4(P_PID, r3_syscall0(SYS_getpid), PROC_REAP_ACQUIRE, 0, SYS_procctl);
    return r == -EALREADY ? 0 : (int)r;
}

int r3_reaper_parent_signal(int signal) { return signal ? -EOPNOTSUPP : 0; }
