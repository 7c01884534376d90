/* Interests and sources. Names follow mio's tests/interest.rs, registering.rs and poll.rs. */
#include "io/loop.h"

#include <pthread.h>
#include <sys/socket.h>

static const uint32_t interests[] = {R3_READABLE, R3_WRITABLE, R3_PRIORITY};

/* Each on its own, and never 0: or-ing adds, and a part can be taken out again. */
TEST(is_tests_interests_share_no_bit)
{
    for (int i = 0; i < 3; i++)
        for (int j = 0; j < 3; j++)
            CHECK_EQ((interests[i] & interests[j]) != 0, i == j);
}

TEST(bit_or_and_add_tell_of_both)
{
    enum { BOTH = R3_READABLE | R3_WRITABLE }; /* a constant: it can be added where constants are asked for */
    int pair[2];
    CHECK_EQ(r3_selector_open(&loop), 0);
    CHECK_EQ(socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, pair), 0);
    CHECK_EQ(r3_fd_write(pair[1], "x", 1), 1);
    CHECK_EQ(r3_selector_register(&loop, pair[0], 1, BOTH, R3_EDGE), 0);
    int n = loop_wait(), readable = 0, writable = 0; /* one event, or one for each */
    for (int i = 0; i < n; i++) {
        readable += r3_event_is_readable(&loop_events[i]);
        writable += r3_event_is_writable(&loop_events[i]);
    }
    CHECK_EQ(readable, 1);
    CHECK_EQ(writable, 1);
    CHECK_EQ(r3_selector_reregister(&loop, pair[0], 1, BOTH & ~R3_READABLE, R3_EDGE), 0);
    CHECK_EQ(loop_wait(), 1);
    CHECK(!r3_event_is_readable(&loop_events[0]) && r3_event_is_writable(&loop_events[0]));
    r3_fd_close(pair[0]);
    r3_fd_close(pair[1]);
    r3_selector_close(&loop);
}

TEST(fmt_debug_an_interest_as_text)
{
    char text[28];
    CHECK_EQ(r3_interest_format(R3_READABLE, text, sizeof text), 8);
    CHECK_STR(text, "readable");
    CHECK_EQ(r3_interest_format(R3_WRITABLE | R3_PRIORITY, text, sizeof text), 17);
    CHECK_STR(text, "writable priority");
    CHECK_EQ(r3_interest_format(R3_READABLE | R3_WRITABLE | R3_PRIORITY, text, sizeof text), (int)sizeof text - 2);
    CHECK_STR(text, "readable writable priority");
    CHECK_EQ(r3_interest_format(0, text, sizeof text), 7);
    CHECK_STR(text, "nothing");
    CHECK_EQ(r3_interest_format(R3_WRITABLE, text, 5), 8);
    CHECK_STR(text, "writ");
}

/* Each registration is told with its own token and of nothing that it did not ask for, and is made once: a second one
 * is refused, and after one deregistration there is room for another. */
TEST(poll_registration_hands_on_token_and_interest)
{
    static const uint64_t tokens[] = {0, 1, UINT64_C(1) << 32, UINT64_MAX};
    int pair[2];
    CHECK_EQ(r3_selector_open(&loop), 0);
    CHECK_EQ(socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, pair), 0);
    CHECK_EQ(r3_fd_write(pair[1], "x", 1), 1);
    for (int i = 0; i < 4; i++) {
        uint64_t token = tokens[i], next = tokens[(i + 1) % 4];
        CHECK_EQ(r3_selector_register(&loop, pair[0], token, R3_READABLE, R3_EDGE), 0);
        CHECK_EQ(r3_selector_register(&loop, pair[0], token, R3_READABLE, R3_EDGE), -EEXIST);
        CHECK_EQ(loop_wait(), 1);
        CHECK(r3_event_token(&loop_events[0]) == token);
        CHECK(r3_event_is_readable(&loop_events[0]) && !r3_event_is_writable(&loop_events[0]));
        CHECK_EQ(r3_selector_reregister(&loop, pair[0], next, R3_WRITABLE, R3_EDGE), 0);
        CHECK_EQ(loop_wait(), 1);
        CHECK(r3_event_token(&loop_events[0]) == next);
        CHECK(!r3_event_is_readable(&loop_events[0]) && r3_event_is_writable(&loop_events[0]));
        CHECK_EQ(r3_selector_deregister(&loop, pair[0]), 0);
        CHECK_EQ(r3_selector_reregister(&loop, pair[0], token, R3_READABLE, R3_EDGE), -ENOENT);
    }
    r3_fd_close(pair[0]);
    r3_fd_close(pair[1]);
    r3_selector_close(&loop);
}

/* mio forbids it; here each selector tells of it by its own token. */
static void in_two_selectors(int type)
{
    r3_selector other;
    r3_event event;
    int pair[2];
    CHECK_EQ(socketpair(AF_UNIX, type | SOCK_NONBLOCK, 0, pair), 0);
    int fd = pair[0];
    CHECK_EQ(r3_selector_open(&loop), 0);
    CHECK_EQ(r3_selector_open(&other), 0);
    CHECK_EQ(r3_selector_register(&loop, fd, 1, R3_WRITABLE, R3_EDGE), 0);
    CHECK_EQ(r3_selector_register(&other, fd, 2, R3_WRITABLE, R3_EDGE), 0);
    CHECK(loop_event(1) != 0);
    CHECK_EQ(r3_selector_wait_once(&other, &event, 1, LOOP_PATIENCE_NS), 1);
    CHECK_EQ(r3_event_token(&event), 2);
    CHECK_EQ(r3_selector_deregister(&loop, fd), 0);
    CHECK_EQ(r3_selector_reregister(&other, fd, 3, R3_WRITABLE, R3_EDGE), 0);
    CHECK_EQ(r3_selector_wait_once(&other, &event, 1, LOOP_PATIENCE_NS), 1);
    CHECK_EQ(r3_event_token(&event), 3);
    r3_fd_close(pair[0]);
    r3_fd_close(pair[1]);
    r3_selector_close(&other);
    r3_selector_close(&loop);
}

TEST(tcp_register_multiple_event_loops) { in_two_selectors(SOCK_STREAM); }
TEST(udp_register_multiple_event_loops) { in_two_selectors(SOCK_DGRAM); }

TEST(drop_cancels_interest_and_shuts_down)
{
    int pair[2];
    char byte;
    CHECK_EQ(r3_selector_open(&loop), 0);
    CHECK_EQ(socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, pair), 0);
    CHECK_EQ(r3_selector_register(&loop, pair[0], 1, R3_READABLE, R3_EDGE), 0);
    CHECK_EQ(r3_selector_register(&loop, pair[1], 2, R3_READABLE, R3_EDGE), 0);
    r3_fd_close(pair[0]);
    CHECK_EQ(loop_wait(), 1);
    CHECK_EQ(r3_event_token(&loop_events[0]), 2);
    CHECK(r3_event_is_read_closed(&loop_events[0]));
    CHECK_EQ(r3_fd_read(pair[1], &byte, 1), 0);
    r3_fd_close(pair[1]);
    r3_selector_close(&loop);
}

TEST(poll_ok_after_cancelling_pending_ops)
{
    int ends[2];
    CHECK_EQ(r3_selector_open(&loop), 0);
    CHECK_EQ(r3_pipe_open(ends), 0);
    CHECK_EQ(r3_selector_register(&loop, ends[1], 1, R3_WRITABLE, R3_EDGE), 0);
    CHECK_EQ(r3_selector_reregister(&loop, ends[1], 2, R3_WRITABLE, R3_EDGE), 0);
    CHECK_EQ(loop_wait(), 1);
    CHECK_EQ(r3_event_token(&loop_events[0]), 2);
    r3_fd_close(ends[0]);
    r3_fd_close(ends[1]);
    r3_selector_close(&loop);
}

static int ends[2];

static void *wait_here(void *event)
{
    return (void *)(long)r3_selector_wait(&loop, event, 1, r3_clock_ns() + LOOP_PATIENCE_NS);
}

/* One thread registers, another waits, a third looks at the event. */
TEST(registry_behind_arc_one_selector_and_its_events_for_many_threads)
{
    pthread_t thread;
    r3_event event;
    void *count;
    CHECK_EQ(r3_selector_open(&loop), 0);
    CHECK_EQ(r3_pipe_open(ends), 0);
    CHECK_EQ(pthread_create(&thread, 0, wait_here, &event), 0);
    CHECK_EQ(r3_selector_register(&loop, ends[1], 4, R3_WRITABLE, R3_EDGE), 0);
    pthread_join(thread, &count);
    CHECK_EQ((long)count, 1);
    CHECK_EQ(r3_event_token(&event), 4);
    CHECK(r3_event_is_writable(&event));
    r3_fd_close(ends[0]);
    r3_fd_close(ends[1]);
    r3_selector_close(&loop);
}

int main(void)
{
    RUN(is_tests_interests_share_no_bit);
    RUN(bit_or_and_add_tell_of_both);
    RUN(fmt_debug_an_interest_as_text);
    RUN(poll_registration_hands_on_token_and_interest);
    RUN(tcp_register_multiple_event_loops);
    RUN(udp_register_multiple_event_loops);
    RUN(drop_cancels_interest_and_shuts_down);
    RUN(poll_ok_after_cancelling_pending_ops);
    RUN(registry_behind_arc_one_selector_and_its_events_for_many_threads);
    return tap_done();
}
