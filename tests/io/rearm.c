/* Edges that are used up: by the library's own calls, and by others that say so (r3_selector_rearm). */
#include "io/loop.h"

#include <ring3/unix.h>
#include <unistd.h>

static int pair[2];

static void setup(uint32_t interest)
{
    CHECK_EQ(r3_selector_open(&loop), 0);
    CHECK_EQ(r3_unix_pair(SOCK_STREAM, pair), 0);
    CHECK_EQ(r3_selector_register(&loop, pair[0], 1, interest, R3_EDGE), 0);
}

static void teardown(void)
{
    r3_fd_close(pair[0]);
    r3_fd_close(pair[1]);
    r3_selector_close(&loop);
}

static void put(void) { CHECK_EQ(r3_fd_write(pair[1], "xyz", 3), 3); }

/* Reads as a library would that knows nothing of this one. */
static void foreign_drain(void)
{
    char bytes[16];
    while (read(pair[0], bytes, sizeof bytes) > 0)
        continue;
}

TEST(an_edge_that_others_used_up_arises_anew)
{
    setup(R3_READABLE);
    for (int i = 0; i < 3; i++) {
        put();
        CHECK(loop_readable(1));
        foreign_drain();
        CHECK_EQ(r3_selector_rearm(&loop, pair[0], R3_READABLE), 0);
        CHECK(loop_quiet());
    }
    teardown();
}

TEST(rearming_one_direction_does_not_tell_the_other)
{
    setup(R3_READABLE | R3_WRITABLE);
    CHECK(loop_writable(1));
    foreign_drain();
    CHECK_EQ(r3_selector_rearm(&loop, pair[0], R3_READABLE), 0);
    CHECK(loop_quiet());
    put();
    CHECK(loop_readable(1));
    teardown();
}

/* What a read that would block uses up is readable, and never writable: a server that writes when it may would spin. */
TEST(a_read_that_would_block_does_not_tell_of_room)
{
    char byte;
    setup(R3_READABLE | R3_WRITABLE);
    CHECK(loop_writable(1));
    for (int i = 0; i < 3; i++) {
        CHECK_EQ(r3_fd_read(pair[0], &byte, 1), -EAGAIN);
        CHECK(loop_quiet());
    }
    teardown();
}

TEST(a_short_read_uses_up_its_edge)
{
    char bytes[16];
    setup(R3_READABLE);
    for (int i = 0; i < 3; i++) {
        put();
        CHECK(loop_readable(1));
        CHECK_EQ(r3_fd_read(pair[0], bytes, sizeof bytes), 3);
        CHECK(loop_quiet());
    }
    teardown();
}

TEST(rearming_what_is_not_registered_is_no_error)
{
    setup(R3_READABLE);
    CHECK_EQ(r3_selector_rearm(&loop, pair[1], R3_READABLE | R3_WRITABLE), 0);
    CHECK(loop_quiet());
    CHECK_EQ(r3_selector_deregister(&loop, pair[0]), 0);
    put();
    CHECK_EQ(r3_selector_rearm(&loop, pair[0], R3_READABLE), 0);
    CHECK(loop_quiet());
    teardown();
}

int main(void)
{
    RUN(an_edge_that_others_used_up_arises_anew);
    RUN(rearming_one_direction_does_not_tell_the_other);
    RUN(a_read_that_would_block_does_not_tell_of_room);
    RUN(a_short_read_uses_up_its_edge);
    RUN(rearming_what_is_not_registered_is_no_error);
    return tap_done();
}
