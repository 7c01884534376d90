/* What events say, bit by bit, as text, and by generation. Names follow mio's tests/events.rs where they have it. */
#include "io/loop.h"

#include <ring3/token.h>

static const uint32_t bits[] = {__R3_IN, __R3_PRI, __R3_OUT, __R3_ERR, __R3_HUP, __R3_RDHUP};
enum { BITS = sizeof bits / sizeof *bits };

/* The header's table in the order of bits: what each of the 64 combinations says, written out once more. */
TEST(every_combination_of_bits_says_what_the_table_says)
{
    for (unsigned set = 0; set < 1U << BITS; set++) {
        int in = set & 1, pri = set >> 1 & 1, out = set >> 2 & 1, err = set >> 3 & 1, hup = set >> 4 & 1,
            rdhup = set >> 5 & 1;
        r3_event event = {.events = 0};
        for (int i = 0; i < BITS; i++)
            event.events |= set >> i & 1 ? bits[i] : 0;
        CHECK_EQ(r3_event_is_readable(&event), in | pri);
        CHECK_EQ(r3_event_is_writable(&event), out);
        CHECK_EQ(r3_event_is_priority(&event), pri);
        CHECK_EQ(r3_event_is_error(&event), err);
        CHECK_EQ(r3_event_is_read_closed(&event), hup | (in & rdhup));
        CHECK_EQ(r3_event_is_write_closed(&event), hup | (out & err) | (set == 8));
    }
}

TEST(events_all)
{
    r3_event event = {.events = __R3_IN | __R3_OUT};
    event.data.u64 = UINT64_MAX;
    CHECK(r3_event_token(&event) == UINT64_MAX);
    CHECK(r3_event_is_readable(&event) && r3_event_is_writable(&event));
    CHECK(!r3_event_is_error(&event) && !r3_event_is_read_closed(&event) && !r3_event_is_write_closed(&event));
}

TEST(an_event_as_text)
{
    char text[104];
    r3_event event = {.events = __R3_IN | __R3_RDHUP};
    event.data.u64 = 7;
    CHECK_EQ(r3_event_format(&event, text, sizeof text), (int)strlen("token 7 readable read-closed"));
    CHECK_STR(text, "token 7 readable read-closed");
    event.events = 0;
    event.data.u64 = 0;
    CHECK_EQ(r3_event_format(&event, text, sizeof text), 7);
    CHECK_STR(text, "token 0");
}

TEST(the_longest_text_fits_in_104_bytes)
{
    char text[104];
    r3_event event = {.events = __R3_IN | __R3_PRI | __R3_OUT | __R3_ERR | __R3_HUP | __R3_RDHUP};
    event.data.u64 = UINT64_MAX;
    CHECK(r3_event_format(&event, text, sizeof text) < (int)sizeof text);
    CHECK_STR(text, "token 18446744073709551615 readable writable priority error read-closed write-closed");
}

TEST(a_text_that_does_not_fit_is_cut_and_its_length_told)
{
    char text[9] = "????????";
    r3_event event = {.events = __R3_OUT};
    event.data.u64 = 12;
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
    RUN(every_combination_of_bits_says_what_the_table_says);
    RUN(events_all);
    RUN(an_event_as_text);
    RUN(the_longest_text_fits_in_104_bytes);
    RUN(a_text_that_does_not_fit_is_cut_and_its_length_told);
    RUN(a_stale_event_is_known_by_its_generation);
    return tap_done();
}
