/* Timers that call a function in a new thread (SIGEV_THREAD). Each has a thread of its own that takes the timer's
 * signal, one of the runtime's, and makes a thread for each that comes: pthread_exit and a slow function are the
 * matter of that one. An expiry for which no thread can be made is lost. */
#include "sys_process.h"
#include "thread/pthread_internal.h"
#include "timer.h"

#include <errno.h>
#include <stdlib.h>
#include <time.h>

enum { SIGNAL_TIMER = 32 /* one of signal/sigset.h's own */ };

struct keeper {
    struct __r3_timer_thread face;
    pthread_t thread;
    pthread_attr_t attributes;
    void (*function)(union sigval);
    union sigval value;
};

struct call {
    void (*function)(union sigval);
    union sigval value;
};

static void *run(void *argument)
{
    struct call call = *(struct call *)argument;
    free(argument);
    call.function(call.value);
    return 0;
}

static void start_call(const struct keeper *keeper)
{
    pthread_t thread;
    struct call *call = malloc(sizeof *call);
    if (!call)
        return;
    *call = (struct call){keeper->function, keeper->value};
    if (pthread_create(&thread, &keeper->attributes, run, call))
        free(call);
}

static void *keep(void *argument)
{
    /* What the called threads inherit: nothing of the program's signals, but cancellation (33 and 34 are ours too). */
    static const sigset_t blocked = {{~((__kulong_t)3 << SIGNAL_TIMER), -1}}, awaited = {{(__kulong_t)1 << (SIGNAL_TIMER - 1)}};
    struct keeper *keeper = argument;
    sys_rt_sigprocmask(SIG_SETMASK, &blocked, 0);
    for (;;) {
        long r = r3_syscall4((long)&awaited, 0, 0, R3_SIGSET_BYTES, SYS_rt_sigtimedwait);
        if (keeper->face.id < 0)
            break;
        if (r == SIGNAL_TIMER)
            start_call(keeper);
    }
    free(keeper);
    return 0;
}

static int start_keeper(struct keeper *keeper)
{
    pthread_attr_t attributes;
    sigset_t old;
    pthread_attr_init(&attributes);
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    __r3_signals_block(&old);
    int error = pthread_create(&keeper->thread, &attributes, keep, keeper);
    __r3_signals_restore(&old);
    return error;
}

static void end(struct keeper *keeper)
{
    int tid = __r3_thread_id(keeper->thread);
    keeper->face.id = -1; /* from here on the keeper may be gone */
    sys_tgkill((pid_t)sys_getpid(), tid, SIGNAL_TIMER);
}

long __r3_timer_thread_create(clockid_t clock, const struct sigevent *event, timer_t *timer)
{
    struct keeper *keeper = calloc(1, sizeof *keeper);
    int id;
    if (!keeper)
        return -EAGAIN;
    if (event->sigev_notify_attributes)
        keeper->attributes = *event->sigev_notify_attributes;
    else
        pthread_attr_init(&keeper->attributes);
    pthread_attr_setdetachstate(&keeper->attributes, PTHREAD_CREATE_DETACHED);
    keeper->function = event->sigev_notify_function;
    keeper->value = event->sigev_value;
    if (start_keeper(keeper)) {
        free(keeper);
        return -EAGAIN;
    }
    struct sigevent to_keeper = {.sigev_notify = SIGEV_THREAD_ID, .sigev_signo = SIGNAL_TIMER};
    to_keeper.sigev_notify_thread_id = __r3_thread_id(keeper->thread);
    long r = r3_syscall3(clock, (long)&to_keeper, (long)&id, SYS_timer_create);
    if (r < 0) {
        end(keeper);
        return r;
    }
    keeper->face.id = id;
    *timer = (timer_t)((unsigned long)keeper >> 1 | 1UL << (__LONG_WIDTH__ - 1));
    return 0;
}

long __r3_timer_thread_delete(timer_t timer)
{
    struct keeper *keeper = (struct keeper *)__r3_timer_thread_of(timer);
    long r = r3_syscall1(keeper->face.id, SYS_timer_delete);
    end(keeper);
    return r;
}
