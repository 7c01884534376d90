/* Nothing is asked of the kernel that the program did not ask for: no call that only finds out what the kernel has, and no
 * ring of requests (io_uring), which filters forbid. */
#include <errno.h>
#include <sys/syscall.h>

#include "fault/door.h"

#include "io/loop.h"

#include <ring3/timer.h>
#include <ring3/unix.h>
#include <ring3/waker.h>

static int calls, rings, refused;

static long watch(long n, long a, long b, long c, long d, long e, long f)
{
    long r = door_pass(n, a, b, c, d, e, f);
    calls++;
    rings += n == SYS_io_uring_setup || n == SYS_io_uring_enter || n == SYS_io_uring_register;
    refused += r < 0 && r != -EAGAIN && r != -ENOSYS;
    return r;
}

TEST(a_selector_with_all_that_waits_on_it_makes_no_call_but_its_own)
{
    int pair[2];
    char byte;
    r3_waker waker;
    r3_timer timer;
    door = watch;
    CHECK_EQ(r3_selector_open(&loop), 0);
    CHECK_EQ(r3_waker_open(&waker, &loop, 1), 0);
    CHECK_EQ(r3_timer_open(&timer, &loop, 2), 0);
    CHECK_EQ(r3_unix_pair(SOCK_STREAM, pair), 0);
    CHECK_EQ(r3_selector_register(&loop, pair[0], 3, R3_READABLE, R3_EDGE), 0);
    CHECK_EQ(r3_fd_write(pair[1], "x", 1), 1);
    CHECK_EQ(r3_selector_wait_once(&loop, loop_events, LOOP_EVENTS, R3_FOREVER), 1);
    CHECK_EQ(r3_fd_read(pair[0], &byte, 1), 1);
    CHECK_EQ(r3_waker_wake(&waker), 0);
    CHECK_EQ(r3_selector_wait_once(&loop, loop_events, LOOP_EVENTS, R3_FOREVER), 1);
    r3_timer_close(&timer);
    r3_waker_close(&waker);
    r3_fd_close(pair[0]);
    r3_fd_close(pair[1]);
    r3_selector_close(&loop);
    door = 0;
    CHECK_EQ(rings, 0);
    CHECK_EQ(refused, 0);
    CHECK(calls < 36); /* 17 with epoll; on poll(2) threads tell each other by a pipe */
}

int main(void)
{
    RUN(a_selector_with_all_that_waits_on_it_makes_no_call_but_its_own);
    return tap_done();
}
