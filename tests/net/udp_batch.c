/* Batches of datagrams. */
#include "net/datagram.h"

enum { COUNT = 40 };

static char sent[COUNT][2], got[COUNT][4];
static struct iovec sent_parts[COUNT], got_parts[COUNT];
static r3_datagram out[COUNT], in[COUNT];
static r3_address from[COUNT];

static void setup_batch(void)
{
    setup_udp("127.0.0.1:0");
    for (int i = 0; i < COUNT; i++) {
        sent[i][0] = (char)('0' + i);
        sent[i][1] = (char)i;
        sent_parts[i] = (struct iovec){sent[i], 2};
        got_parts[i] = (struct iovec){got[i], 4};
        r3_datagram_set(&out[i], &sent_parts[i], 1, &second_at);
        r3_datagram_set(&in[i], &got_parts[i], 1, &from[i]);
    }
}

/* The batches are used twice without being set anew. */
TEST(a_batch_arrives_with_lengths_and_senders)
{
    setup_batch();
    for (int round = 0; round < 2; round++) {
        sent_parts[1].iov_len = 0;
        CHECK_EQ(r3_udp_send_batch(first, out, COUNT), COUNT);
        CHECK(loop_readable(SECOND));
        CHECK_EQ(r3_udp_receive_batch(second, in, COUNT), COUNT);
        for (int i = 0; i < COUNT; i++) {
            CHECK_EQ(in[i].len_bytes, i == 1 ? 0 : 2);
            CHECK(i == 1 || !memcmp(got[i], sent[i], 2));
            CHECK(r3_address_equal(&from[i], &first_at));
            CHECK(!r3_datagram_is_cut(&in[i]));
            from[i] = (r3_address){0};
        }
        CHECK_EQ(r3_udp_receive_batch(second, in, COUNT), -EAGAIN);
    }
    teardown();
}

TEST(fewer_than_asked_for_is_no_error)
{
    setup_batch();
    CHECK_EQ(r3_udp_send_batch(first, out, 3), 3);
    CHECK(loop_readable(SECOND));
    CHECK_EQ(r3_udp_receive_batch(second, in, 2), 2);
    CHECK_EQ(r3_udp_receive_batch(second, in, COUNT), 1);
    CHECK_EQ(r3_udp_receive_batch(second, in, COUNT), -EAGAIN);
    teardown();
}

TEST(connected_sockets_need_no_addresses)
{
    setup_batch();
    CHECK_EQ(r3_udp_connect(first, &second_at), 0);
    for (int i = 0; i < 3; i++) {
        r3_datagram_set(&out[i], &sent_parts[i], 1, 0);
        r3_datagram_set(&in[i], &got_parts[i], 1, 0);
    }
    CHECK_EQ(r3_udp_send_batch(first, out, 3), 3);
    CHECK(loop_readable(SECOND));
    CHECK_EQ(r3_udp_receive_batch(second, in, 3), 3);
    CHECK_EQ(in[2].len_bytes, 2);
    teardown();
}

TEST(a_datagram_that_does_not_fit_says_it_was_cut)
{
    setup_batch();
    got_parts[0].iov_len = 1;
    CHECK_EQ(r3_udp_send_batch(first, out, 2), 2);
    CHECK(loop_readable(SECOND));
    CHECK_EQ(r3_udp_receive_batch(second, in, 2), 2);
    CHECK(r3_datagram_is_cut(&in[0]));
    CHECK_EQ(in[0].len_bytes, 1);
    CHECK(!r3_datagram_is_cut(&in[1]));
    teardown();
}

TEST(what_fails_after_the_first_is_told_by_the_next_call)
{
    static char much[70000];
    setup_batch();
    sent_parts[2] = (struct iovec){much, sizeof much};
    CHECK_EQ(r3_udp_send_batch(first, out, 4), 2);
    CHECK_EQ(r3_udp_send_batch(first, out + 2, 2), -EMSGSIZE);
    teardown();
}

int main(void)
{
    RUN(a_batch_arrives_with_lengths_and_senders);
    RUN(fewer_than_asked_for_is_no_error);
    RUN(connected_sockets_need_no_addresses);
    RUN(a_datagram_that_does_not_fit_says_it_was_cut);
    RUN(what_fails_after_the_first_is_told_by_the_next_call);
    return tap_done();
}
