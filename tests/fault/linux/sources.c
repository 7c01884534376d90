/* Selector, wakers and sources over a kernel whose Nth call fails, for every N: nothing hangs, every answer is a result or
 * an error, no descriptor is left behind, and a wake that was said to be made is told. close(2) is spared: what it does
 * not close stays open. */
#include <errno.h>
#include <sys/syscall.h>

#include "fault/door.h"

#include "io/loop.h"

#include <fcntl.h>
#include <ring3/child.h>
#include <ring3/signal_source.h>
#include <ring3/timer.h>
#include <ring3/waker.h>
#include <ring3/watch.h>
#include <sys/wait.h>

static int calls, fail_at, failure, failed_call;

static long meddle(long n, long a, long b, long c, long d, long e, long f)
{
    if (n != SYS_close && ++calls == fail_at) {
        failed_call = (int)n;
        return -failure;
    }
    return door_pass(n, a, b, c, d, e, f);
}

/* Which descriptors are open, a bit each. */
static uint64_t open_descriptors(void)
{
    uint64_t open = 0;
    for (int fd = 0; fd < 64; fd++)
        open |= (uint64_t)(fcntl(fd, F_GETFD) >= 0) << fd;
    return open;
}

static int fault_seen;

/* 0 or more passes; an error is the one that was sent in. EINVAL, ENOENT and the like would be our own doing. */
static int well(long r)
{
    if (r < 0) {
        CHECK_EQ(r, -failure);
        fault_seen = 1;
    }
    return r >= 0;
}

static void use_waker(void)
{
    r3_waker waker;
    r3_event event;
    if (!well(r3_waker_open(&waker, &loop, 1)))
        return;
    if (well(r3_waker_wake(&waker))) {
        int n = r3_selector_wait(&loop, &event, 1, r3_clock_ns() + LOOP_PATIENCE_NS);
        /* A clock that fails gives a deadline in the past: that wait looks, and no more. */
        if (well(n) && n == 1)
            CHECK_EQ(r3_event_token(&event), 1);
        else if (!fault_seen && failed_call != SYS_clock_gettime)
            CHECK_EQ(n, 1);
    }
    well(r3_waker_count(&waker));
    r3_waker_close(&waker);
}

static void use_timer(void)
{
    r3_timer timer;
    if (!well(r3_timer_open(&timer, &loop, 2)))
        return;
    if (well(r3_timer_set(&timer, 0, 0)))
        well(r3_timer_expirations(&timer));
    r3_timer_close(&timer);
}

static void use_signals(void)
{
    r3_signal_source source;
    r3_signal signal;
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGUSR1);
    if (!well(r3_signal_source_open(&source, &loop, 3, &set)))
        return;
    well(r3_signal_source_next(&source, &signal));
    r3_signal_source_close(&source);
}

static void use_watch(void)
{
    r3_watch watch;
    const r3_change *change;
    if (!well(r3_watch_open(&watch, &loop, 4)))
        return;
    well(r3_watch_add(&watch, "/", IN_DELETE_SELF));
    well(r3_watch_next(&watch, &change));
    r3_watch_close(&watch);
}

static pid_t child_pid;

static void use_child(void)
{
    r3_child child;
    int status;
    if (!well(r3_child_open(&child, &loop, 5, child_pid)))
        return;
    well(r3_child_reap(&child, &status));
    r3_child_close(&child);
}

static void use_all(void)
{
    int ends[2];
    if (!well(r3_selector_open(&loop)))
        return;
    use_waker();
    use_timer();
    use_signals();
    use_watch();
    use_child();
    if (well(r3_pipe_open(ends))) {
        well(r3_selector_register(&loop, ends[0], 6, R3_READABLE, R3_EDGE));
        well(r3_selector_wait_once(&loop, loop_events, LOOP_EVENTS, R3_MILLISECOND_NS));
        well(r3_selector_deregister(&loop, ends[0]));
        r3_fd_close(ends[0]);
        r3_fd_close(ends[1]);
    }
    r3_selector_close(&loop);
}

static void each_call_fails_with(int error)
{
    child_pid = fork();
    if (child_pid == 0)
        for (;;)
            pause();
    failure = error;
    uint64_t before = open_descriptors();
    for (fail_at = 1; fail_at < 200; fail_at++) {
        calls = fault_seen = 0;
        failed_call = -1;
        door = meddle;
        use_all();
        door = 0;
        if (!CHECK_EQ(open_descriptors(), before) || tap_bad) {
            tap_text("# at system call ");
            tap_number(failed_call);
            tap_text("\n");
            break;
        }
        if (failed_call < 0)
            break;
    }
    CHECK(fail_at > 20);
    kill(child_pid, SIGKILL);
    waitpid(child_pid, 0, 0);
}

TEST(each_call_fails_with_EINTR) { each_call_fails_with(EINTR); }
TEST(each_call_fails_with_ENOSYS) { each_call_fails_with(ENOSYS); }
TEST(each_call_fails_with_EMFILE) { each_call_fails_with(EMFILE); }
TEST(each_call_fails_with_ENOMEM) { each_call_fails_with(ENOMEM); }
TEST(each_call_fails_with_EAGAIN) { each_call_fails_with(EAGAIN); }

int main(void)
{
    RUN(each_call_fails_with_EINTR);
    RUN(each_call_fails_with_ENOSYS);
    RUN(each_call_fails_with_EMFILE);
    RUN(each_call_fails_with_ENOMEM);
    RUN(each_call_fails_with_EAGAIN);
    return tap_done();
}
