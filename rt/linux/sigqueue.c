/* sigqueue: a signal with a value. */
#include "internal.h"
#include "sys_process.h"
#include "sys_signal.h"

int sigqueue(pid_t pid, int signal, union sigval value)
{
    siginfo_t info = {.si_signo = signal, .si_code = SI_QUEUE};
    info.si_pid = (pid_t)sys_getpid();
    info.si_uid = (uid_t)sys_getuid();
    info.si_value = value;
    return (int)__r3_ret(sys_rt_sigqueueinfo(pid, signal, &info));
}
