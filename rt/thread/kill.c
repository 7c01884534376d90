/* Signals to one thread. The tid is used only while the thread is known to have it: a thread that has ended, but was
 * not joined yet, takes signals and does nothing (0, as POSIX.1-2024 wants). */
#include "pthread_internal.h"

#include "start/start.h"
#include "sys_process.h"

__r3_needs(__r3_tls);

/* Signal-safe: no handler may come in while the lock is held. */
int pthread_kill(pthread_t thread, int signum)
{
    sigset_t mask;
    __r3_signals_block(&mask);
    __r3_lock(&thread->end_lock);
    int tid = __r3_thread_id(thread);
    long result = thread->ended ? 0 : sys_tgkill((int)sys_getpid(), tid, signum);
    __r3_unlock(&thread->end_lock);
    __r3_signals_restore(&mask);
    return (int)-result;
}
