/* pthread_sigqueue: a signal with a value to one thread. */
#include "thread/pthread_internal.h"

#include "start/start.h"
#include "sys_process.h"

__r3_needs(__r3_tls);

int pthread_sigqueue(pthread_t thread, int signum, union sigval value)
{
    sigset_t mask;
    siginfo_t info = {.si_signo = signum, .si_code = SI_QUEUE};
    info.si_pid = (pid_t)sys_getpid();
    info.si_uid = (uid_t)sys_getuid();
    info.si_value = value;
    __r3_signals_block(&mask);
    __r3_lock(&thread->end_lock);
    long result = thread->ended ? 0 : sys_thread_queue(info.si_pid, __r3_thread_id(thread), signum, &info);
    __r3_unlock(&thread->end_lock);
    __r3_signals_restore(&mask);
    return (int)-result;
}
