/* Signals to other processes and threads. */
#include "internal.h"
#include "signal/sigset.h"
#include "sys_process.h"

#include <errno.h>

int kill(pid_t pid, int signal) { return (int)__r3_ret(sys_kill(pid, signal)); }

int killpg(pid_t group, int signal) { return (int)__r3_ret(group < 0 ? -EINVAL : sys_kill(-group, signal)); }

int tgkill(pid_t process, pid_t thread, int signal) { return (int)__r3_ret(sys_tgkill(process, thread, signal)); }

int sigqueue(pid_t pid, int signal, union sigval value)
{
    siginfo_t info = {.si_signo = signal, .si_code = SI_QUEUE};
    info.si_pid = (pid_t)sys_getpid();
    info.si_uid = (uid_t)sys_getuid();
    info.si_value = value;
    return (int)__r3_ret(sys_rt_sigqueueinfo(pid, signal, &info));
}
