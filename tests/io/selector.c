/* The selector's contract. Names follow mio's tests/poll.rs, registering.rs, interest.rs and events.rs where they have
 * the behaviour. */
#include "io/loop_pipe.h"

#include <fcntl.h>

TEST(add_then_drop)
{
    setup();
    CHECK_EQ(r3_selector_register(&loop, ends[0], 1, R3_READABLE, R3_EDGE), 0);
    r3_fd_close(ends[0]);
    CHECK(loop_quiet());
    ends[0] = -1;
    teardown();
}

TEST(poll_closes_fd)
{
    for (int i = 0; i < 2000; i++) {
        if (!CHECK_EQ(r3_selector_open(&loop), 0))
            return;
        r3_selector_close(&loop);
    }
}

TEST(the_selector_is_closed_on_exec)
{
    setup();
    CHECK_EQ(fcntl(loop.fd, F_GETFD), FD_CLOEXEC);
    teardown();
}

TEST(edge_is_told_once_until_it_arises_anew)
{
    setup();
    CHECK_EQ(r3_selector_register(&loop, ends[0], 1, R3_READABLE, R3_EDGE), 0);
    CHECK(loop_quiet());
    put();
    CHECK(loop_readable(1));
    CHECK(loop_quiet());
    drain();
    CHECK(loop_quiet());
    put();
    CHECK(loop_readable(1));
    CHECK(loop_quiet());
    teardown();
}

TEST(readiness_is_reregistered_after_would_block)
{
    setup();
    CHECK_EQ(r3_selector_register(&loop, ends[0], 1, R3_READABLE, R3_EDGE), 0);
    for (int i = 0; i < 3; i++) {
        put();
        CHECK(loop_readable(1));
        drain();
    }
    teardown();
}

TEST(level_is_told_as_long_as_it_is_ready)
{
    setup();
    CHECK_EQ(r3_selector_register(&loop, ends[0], 1, R3_READABLE, R3_LEVEL), 0);
    put();
    CHECK(loop_readable(1));
    CHECK(loop_readable(1));
    drain();
    CHECK(loop_quiet());
    teardown();
}

TEST(oneshot_is_silent_until_reregistered)
{
    setup();
    CHECK_EQ(r3_selector_register(&loop, ends[0], 1, R3_READABLE, R3_ONESHOT), 0);
    put();
    CHECK(loop_readable(1));
    put();
    CHECK(loop_quiet());
    CHECK_EQ(r3_selector_reregister(&loop, ends[0], 2, R3_READABLE, R3_ONESHOT), 0);
    CHECK(loop_readable(2));
    teardown();
}

TEST(exclusive_tells_at_least_one_of_two_selectors)
{
    r3_selector other;
    r3_event event;
    setup();
    CHECK_EQ(r3_selector_open(&other), 0);
    int r = r3_selector_register(&loop, ends[0], 1, R3_READABLE, R3_EXCLUSIVE);
    if (r == -EOPNOTSUPP) {
        r3_selector_close(&other);
        teardown();
        SKIP("this selector has no exclusive");
    }
    CHECK_EQ(r, 0);
    CHECK_EQ(r3_selector_register(&other, ends[0], 2, R3_READABLE, R3_EXCLUSIVE), 0);
    put();
    CHECK(r3_selector_wait_once(&loop, loop_events, 1, 0) + r3_selector_wait_once(&other, &event, 1, 0) >= 1);
    r3_selector_close(&other);
    teardown();
}

TEST(reregister_interest_token_usage)
{
    setup();
    CHECK_EQ(r3_selector_register(&loop, ends[1], 1, R3_READABLE, R3_EDGE), 0);
    CHECK(loop_quiet());
    CHECK_EQ(r3_selector_reregister(&loop, ends[1], UINT64_C(0xfedcba9876543210), R3_WRITABLE, R3_EDGE), 0);
    const r3_event *event = loop_event(UINT64_C(0xfedcba9876543210));
    CHECK(event && r3_event_is_writable(event) && !r3_event_is_readable(event));
    teardown();
}

TEST(reregister_different_interest_without_poll)
{
    setup();
    put();
    CHECK_EQ(r3_selector_register(&loop, ends[0], 1, R3_READABLE, R3_EDGE), 0);
    CHECK_EQ(r3_selector_reregister(&loop, ends[0], 1, R3_PRIORITY, R3_EDGE), 0);
    CHECK(loop_quiet());
    teardown();
}

TEST(double_register_different_token)
{
    setup();
    CHECK_EQ(r3_selector_register(&loop, ends[0], 1, R3_READABLE, R3_EDGE), 0);
    CHECK_EQ(r3_selector_register(&loop, ends[0], 2, R3_READABLE, R3_EDGE), -EEXIST);
    teardown();
}

TEST(reregister_without_register)
{
    setup();
    CHECK_EQ(r3_selector_reregister(&loop, ends[0], 1, R3_READABLE, R3_EDGE), -ENOENT);
    teardown();
}

TEST(deregister_without_register_is_no_error)
{
    setup();
    CHECK_EQ(r3_selector_deregister(&loop, ends[0]), 0);
    CHECK_EQ(r3_selector_register(&loop, ends[0], 1, R3_READABLE, R3_EDGE), 0);
    CHECK_EQ(r3_selector_deregister(&loop, ends[0]), 0);
    CHECK_EQ(r3_selector_deregister(&loop, ends[0]), 0);
    CHECK_EQ(r3_selector_deregister(&loop, -1), -EBADF);
    teardown();
}

TEST(register_deregister)
{
    setup();
    put();
    CHECK_EQ(r3_selector_register(&loop, ends[0], 1, R3_READABLE, R3_EDGE), 0);
    CHECK_EQ(r3_selector_deregister(&loop, ends[0]), 0);
    CHECK(loop_quiet());
    teardown();
}

TEST(registering_after_deregistering)
{
    setup();
    put();
    CHECK_EQ(r3_selector_register(&loop, ends[0], 1, R3_READABLE, R3_EDGE), 0);
    CHECK_EQ(r3_selector_deregister(&loop, ends[0]), 0);
    CHECK_EQ(r3_selector_register(&loop, ends[0], 2, R3_READABLE, R3_EDGE), 0);
    CHECK(loop_readable(2));
    teardown();
}

TEST(poll_erroneous_registration)
{
    setup();
    int file = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
    CHECK(file >= 0);
    CHECK_EQ(r3_selector_register(&loop, file, 1, R3_READABLE, R3_EDGE), -EPERM);
    CHECK_EQ(r3_selector_register(&loop, -1, 1, R3_READABLE, R3_EDGE), -EBADF);
    CHECK_EQ(r3_selector_register(&loop, loop.fd, 1, R3_READABLE, R3_EDGE), -EINVAL);
    CHECK_EQ(r3_selector_wait_once(&loop, loop_events, 0, 0), -EINVAL);
    r3_fd_close(file);
    teardown();
}

TEST(no_more_events_than_there_is_room_for)
{
    int more[5][2];
    setup();
    for (int i = 0; i < 5; i++) {
        CHECK_EQ(r3_pipe_open(more[i]), 0);
        CHECK_EQ(r3_selector_register(&loop, more[i][1], (uint64_t)i, R3_WRITABLE, R3_EDGE), 0);
    }
    unsigned seen = 0;
    for (int i = 0; i < 5; i++) {
        CHECK_EQ(r3_selector_wait_once(&loop, loop_events, 1, 0), 1);
        seen |= 1U << r3_event_token(&loop_events[0]);
    }
    CHECK_EQ(seen, 31);
    CHECK(loop_quiet());
    for (int i = 0; i < 5; i++) {
        r3_fd_close(more[i][0]);
        r3_fd_close(more[i][1]);
    }
    teardown();
}

int main(void)
{
    RUN(add_then_drop);
    RUN(poll_closes_fd);
    RUN(the_selector_is_closed_on_exec);
    RUN(edge_is_told_once_until_it_arises_anew);
    RUN(readiness_is_reregistered_after_would_block);
    RUN(level_is_told_as_long_as_it_is_ready);
    RUN(oneshot_is_silent_until_reregistered);
    RUN(exclusive_tells_at_least_one_of_two_selectors);
    RUN(reregister_interest_token_usage);
    RUN(reregister_different_interest_without_poll);
    RUN(double_register_different_token);
    RUN(reregister_without_register);
    RUN(deregister_without_register_is_no_error);
    RUN(register_deregister);
    RUN(registering_after_deregistering);
    RUN(poll_erroneous_registration);
    RUN(no_more_events_than_there_is_room_for);
    return tap_done();
}
