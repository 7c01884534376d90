/* What events of kqueue say, filter by filter. */
#include "io/loop.h"

#include <sys/socket.h>

typedef struct row {
    short filter;
    unsigned short flags;
    unsigned fflags;
    unsigned char readable, writable, priority, error, read_closed, write_closed, aio;
} row;

/* The header's table, written out once more. */
TEST(each_filter_says_what_the_table_says)
{
    static const row rows[] = {
        {EVFILT_READ, 0, 0, 1, 0, 0, 0, 0, 0, 0},
        {EVFILT_READ, EV_CLEAR, 0, 1, 0, 0, 0, 0, 0, 0},
        {EVFILT_READ, EV_EOF, 0, 1, 0, 0, 0, 1, 0, 0},
        {EVFILT_READ, EV_EOF | EV_NODATA, 0, 1, 0, 0, 0, 1, 0, 0},
        {EVFILT_READ, EV_EOF, ECONNRESET, 1, 0, 0, 1, 1, 0, 0},
        {EVFILT_READ, EV_EOF | EV_HUP, 0, 1, 0, 0, 0, 1, 1, 0},
        {EVFILT_READ, EV_ERROR, 0, 1, 0, 0, 1, 0, 0, 0},
        {EVFILT_WRITE, 0, 0, 0, 1, 0, 0, 0, 0, 0},
        {EVFILT_WRITE, EV_EOF, 0, 0, 1, 0, 0, 0, 1, 0},
        {EVFILT_WRITE, EV_EOF | EV_HUP, ECONNREFUSED, 0, 1, 0, 1, 1, 1, 0},
        {EVFILT_EXCEPT, 0, NOTE_OOB, 1, 0, 1, 0, 0, 0, 0},
        {EVFILT_EXCEPT, EV_EOF, NOTE_OOB, 1, 0, 1, 0, 0, 0, 0},
        {EVFILT_USER, EV_CLEAR, 0, 1, 0, 0, 0, 0, 0, 0},
        {EVFILT_AIO, EV_ONESHOT, 0, 0, 0, 0, 0, 0, 0, 1},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const row *r = &rows[i];
        r3_event event = {.filter = r->filter, .flags = r->flags, .fflags = r->fflags, .udata = (void *)7};
        CHECK_EQ(r3_event_token(&event), 7);
        CHECK_EQ(r3_event_is_readable(&event), r->readable);
        CHECK_EQ(r3_event_is_writable(&event), r->writable);
        CHECK_EQ(r3_event_is_priority(&event), r->priority);
        CHECK_EQ(r3_event_is_error(&event), r->error);
        CHECK_EQ(r3_event_is_read_closed(&event), r->read_closed);
        CHECK_EQ(r3_event_is_write_closed(&event), r->write_closed);
        CHECK_EQ(r3_event_is_aio(&event), r->aio);
    }
}

TEST(the_longest_text_fits_in_104_bytes)
{
    char text[104];
    r3_event event = {.filter = EVFILT_EXCEPT, .flags = EV_ERROR | EV_EOF | EV_HUP, .udata = (void *)UINTPTR_MAX};
    CHECK(r3_event_format(&event, text, sizeof text) < (int)sizeof text);
    CHECK_STR(text, "token 18446744073709551615 readable priority error read-closed write-closed");
}

TEST(a_descriptor_has_an_event_for_each_direction)
{
    int ends[2], filters = 0;
    CHECK_EQ(r3_selector_open(&loop), 0);
    CHECK_EQ(socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
    CHECK_EQ(write(ends[0], "x", 1), 1);
    CHECK_EQ(r3_selector_register(&loop, ends[1], 1, R3_READABLE | R3_WRITABLE, R3_EDGE), 0);
    int n = loop_wait();
    CHECK_EQ(n, 2);
    for (int i = 0; i < n; i++)
        filters |= loop_events[i].filter == EVFILT_READ ? 1 : loop_events[i].filter == EVFILT_WRITE ? 2 : 4;
    CHECK_EQ(filters, 3);
    CHECK_EQ(r3_selector_register(&loop, ends[0], 1, R3_READABLE, R3_EXCLUSIVE), -EOPNOTSUPP);
    r3_fd_close(ends[0]);
    r3_fd_close(ends[1]);
    r3_selector_close(&loop);
}

int main(void)
{
    RUN(each_filter_says_what_the_table_says);
    RUN(the_longest_text_fits_in_104_bytes);
    RUN(a_descriptor_has_an_event_for_each_direction);
    return tap_done();
}
