/* What events say, bit by bit. */
#include "io/loop.h"

#include <fcntl.h>

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

static void bits_say(uint32_t bits, int readable, int writable, int priority, int error, int read_closed,
                     int write_closed)
{
    r3_event event = {.events = bits};
    CHECK_EQ(r3_event_is_readable(&event), readable);
    CHECK_EQ(r3_event_is_writable(&event), writable);
    CHECK_EQ(r3_event_is_priority(&event), priority);
    CHECK_EQ(r3_event_is_error(&event), error);
    CHECK_EQ(r3_event_is_read_closed(&event), read_closed);
    CHECK_EQ(r3_event_is_write_closed(&event), write_closed);
}

TEST(events_say_what_their_bits_say)
{
    bits_say(0, 0, 0, 0, 0, 0, 0);
    bits_say(__R3_IN, 1, 0, 0, 0, 0, 0);
    bits_say(__R3_PRI, 1, 0, 1, 0, 0, 0);
    bits_say(__R3_OUT, 0, 1, 0, 0, 0, 0);
    bits_say(__R3_ERR, 0, 0, 0, 1, 0, 1);
    bits_say(__R3_HUP, 0, 0, 0, 0, 1, 1);
    bits_say(__R3_RDHUP, 0, 0, 0, 0, 0, 0);
    bits_say(__R3_IN | __R3_RDHUP, 1, 0, 0, 0, 1, 0);
    bits_say(__R3_IN | __R3_ERR, 1, 0, 0, 1, 0, 0);
    bits_say(__R3_OUT | __R3_ERR, 0, 1, 0, 1, 0, 1);
    bits_say(__R3_IN | __R3_OUT | __R3_ERR | __R3_HUP | __R3_RDHUP | __R3_PRI, 1, 1, 1, 1, 1, 1);
}

TEST(the_longest_text_fits_in_104_bytes)
{
    char text[104];
    r3_event event = {.events = __R3_IN | __R3_PRI | __R3_OUT | __R3_ERR | __R3_HUP | __R3_RDHUP};
    event.data.u64 = UINT64_MAX;
    CHECK(r3_event_format(&event, text, sizeof text) < (int)sizeof text);
    CHECK_STR(text, "token 18446744073709551615 readable writable priority error read-closed write-closed");
}

TEST(a_pipe_whose_reader_is_gone_is_an_error)
{
    int ends[2];
    CHECK_EQ(r3_selector_open(&loop), 0);
    CHECK_EQ(r3_pipe_open(ends), 0);
    CHECK_EQ(r3_selector_register(&loop, ends[1], 1, R3_WRITABLE, R3_EDGE), 0);
    CHECK(loop_writable(1));
    r3_fd_close(ends[0]);
    const r3_event *event = loop_event(1);
    CHECK(event && (r3_event_is_error(event) || fcntl(ends[1], F_GETPIPE_SZ) < 0)); /* a pair of sockets says less */
    r3_fd_close(ends[1]);
    r3_selector_close(&loop);
}

int main(void)
{
    RUN(every_combination_of_bits_says_what_the_table_says);
    RUN(events_say_what_their_bits_say);
    RUN(the_longest_text_fits_in_104_bytes);
    RUN(a_pipe_whose_reader_is_gone_is_an_error);
    return tap_done();
}
