/* sysconf: what is the same on every kernel; the rest is asked of sysconf_kernel.h. */
#include "internal.h"
#include "process/sysconf_kernel.h"
#include "start/auxv.h"

#include <limits.h>
#include <unistd.h>

long sysconf(int name)
{
    switch (name) {
    case _SC_PAGESIZE: return (long)__r3_page_size();
    case _SC_HOST_NAME_MAX: return HOST_NAME_MAX;
    case _SC_IOV_MAX: return IOV_MAX;
    case _SC_LINE_MAX: return LINE_MAX;
    case _SC_SYMLOOP_MAX: return SYMLOOP_MAX;
    case _SC_LOGIN_NAME_MAX: return LOGIN_NAME_MAX;
    case _SC_TTY_NAME_MAX: return TTY_NAME_MAX;
    case _SC_THREAD_STACK_MIN: return PTHREAD_STACK_MIN;
    case _SC_THREAD_KEYS_MAX: return PTHREAD_KEYS_MAX;
    case _SC_THREAD_DESTRUCTOR_ITERATIONS: return PTHREAD_DESTRUCTOR_ITERATIONS;
    case _SC_VERSION:
    case _SC_2_VERSION:
    case _SC_THREADS:
    case _SC_THREAD_SAFE_FUNCTIONS:
    case _SC_MONOTONIC_CLOCK:
    case _SC_TIMERS:
    case _SC_SEMAPHORES:
    case _SC_SPAWN:
    case _SC_BARRIERS:
    case _SC_READER_WRITER_LOCKS:
    case _SC_SPIN_LOCKS:
    case _SC_CLOCK_SELECTION:
    case _SC_IPV6:
    case _SC_MAPPED_FILES:
    case _SC_FSYNC: return _POSIX_VERSION;
    case _SC_JOB_CONTROL:
    case _SC_SAVED_IDS: return 1;
    case _SC_THREAD_THREADS_MAX:
    case _SC_STREAM_MAX:
    case _SC_ATEXIT_MAX: return -1; /* no limit: errno stays */
    default: return __r3_sysconf_kernel(name);
    }
}
