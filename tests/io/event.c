/* What events say, as text, and by generation. Names follow mio's tests/events.rs where they have it. */
#include "io/loop.h"

#include <ring3/token.h>
#include <ring3/unix.h>

/* Both readinesses of one descriptor: in one event or in two. */
TEST(events_all)
{
    int readable = 0, writable = 0, ends[2];
    CHECK_EQ(r3_selector_open(&loop), 0);
    CHECK_EQ(r3_unix_pair(SOCK_STREAM, ends), 0);
    CHECK_EQ(r3_tcp_write(ends[0], "x", 1), 1);
    CHECK_EQ(r3_selector_register(&loop, ends[1], UINT64_MAX, R3_READABLE | R3_WRITABLE, R3_EDGE), 0);
    int n = loop_wait();
    CHECK(n > 0);
    for (int i = 0; i < n; i++) {
        const r3_event *event = &loop_events[i];
        CHECK(r3_event_token(event) == UINT64_MAX);
        CHECK(!r3_event_is_error(event) && !r3_event_is_read_closed(event) && !r3_event_is_write_closed(event));
        readable += r3_event_is_readable(event);
        writable += r3_event_is_writable(event);
    }
    CHECK_EQ(readable, 1);
    CHECK_EQ(writable, 1);
    r3_fd_close(ends[0]);
    r3_fd_close(ends[1]);
    r3_selector_close(&loop);
}

TEST(an_event_as_text)
{
    char text[104];
    r3_event event;
    __r3_event_set(&event, 7);
    CHECK_EQ(r3_event_format(&event, text, sizeof text), (int)strlen("token 7 readable"));
    CHECK_STR(text, "token 7 readable");
    __r3_event_set(&event, UINT64_MAX);
    CHECK(r3_event_format(&event, text, sizeof text) < (int)sizeof text);
    CHECK_STR(text, "token 18446744073709551615 readable");
}

TEST(a_text_that_does_not_fit_is_cut_and_its_length_told)
{
    char text[9] = "????????";
    r3_event event;
    __r3_event_set(&event, 12);
    CHECK_EQ(r3_event_format(&event, text, 8), 17);
    CHECK_STR(text, "token 1");
    text[0] = '?';
    CHECK_EQ(r3_event_format(&event, text, 0), 17);
    CHECK_EQ(text[0], '?');
}

TEST(a_stale_event_is_known_by_its_generation)
{
    int old[2], new[2];
    uint32_t generation = UINT32_MAX;
    CHECK_EQ(r3_selector_open(&loop), 0);
    CHECK_EQ(r3_pipe_open(old), 0);
    CHECK_EQ(r3_selector_register(&loop, old[1], r3_token(5, generation), R3_WRITABLE, R3_EDGE), 0);
    CHECK_EQ(loop_wait(), 1);
    uint64_t stale = r3_event_token(&loop_events[0]);
    r3_fd_close(old[0]);
    r3_fd_close(old[1]);
    generation++;
    CHECK_EQ(r3_pipe_open(new), 0);
    CHECK_EQ(new[1], old[1]);
    CHECK_EQ(r3_selector_register(&loop, new[1], r3_token(5, generation), R3_WRITABLE, R3_EDGE), 0);
    CHECK_EQ(loop_wait(), 1);
    CHECK_EQ(r3_token_slot(stale), 5);
    CHECK(r3_token_generation(stale) != generation);
    CHECK_EQ(r3_token_generation(r3_event_token(&loop_events[0])), generation);
    r3_fd_close(new[0]);
    r3_fd_close(new[1]);
    r3_selector_close(&loop);
}

int main(void)
{
    RUN(events_all);
    RUN(an_event_as_text);
    RUN(a_text_that_does_not_fit_is_cut_and_its_length_told);
    RUN(a_stale_event_is_known_by_its_generation);
    return tap_done();
}
