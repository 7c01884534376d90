/* Unix listeners. Names follow mio's tests/unix_listener.rs. */
#include "net/local.h"

#include <pthread.h>

static void accepts(int type, int abstract)
{
    char bytes[8];
    r3_address peer, local;
    setup_listener(type, abstract);
    CHECK_EQ(r3_unix_accept(listener, 0), -EAGAIN);
    client = r3_unix_dial(type, &where);
    CHECK(client >= 0);
    CHECK(loop_readable(LISTENER));
    server = r3_unix_accept(listener, &peer);
    CHECK(server >= 0);
    CHECK_EQ(r3_address_family(&peer), AF_UNIX);
    CHECK_EQ(peer.len_bytes, 2); /* unnamed */
    CHECK_EQ(r3_socket_local_address(server, &local), 0);
    CHECK(r3_address_equal(&local, &where));
    CHECK_EQ(r3_unix_accept(listener, 0), -EAGAIN);
    CHECK_EQ(r3_tcp_write(client, "hello", 5), 5);
    CHECK_EQ(r3_tcp_read(server, bytes, sizeof bytes), 5);
    teardown();
}

TEST(smoke) { accepts(SOCK_STREAM, 0); }
TEST(abstract_namespace)
{
    if (!has_abstract())
        SKIP(NO_ABSTRACT);
    accepts(SOCK_STREAM, 1);
}

TEST(seqpacket_listener) { accepts(SOCK_SEQPACKET, 0); }

TEST(from_std_a_listener_made_elsewhere)
{
    CHECK_EQ(r3_selector_open(&loop), 0);
    where = free_address(0);
    listener = socket(AF_UNIX, SOCK_STREAM, 0);
    CHECK_EQ(bind(listener, &where.as.any, where.len_bytes), 0);
    CHECK_EQ(listen(listener, 1), 0);
    CHECK_EQ(r3_fd_adopt(listener), 0);
    CHECK_EQ(r3_selector_register(&loop, listener, LISTENER, R3_READABLE, R3_EDGE), 0);
    CHECK_EQ(r3_unix_accept(listener, 0), -EAGAIN);
    client = r3_unix_dial(SOCK_STREAM, &where);
    CHECK(loop_readable(LISTENER));
    server = r3_unix_accept(listener, 0);
    CHECK(server >= 0);
    teardown();
}

TEST(local_addr)
{
    r3_address local;
    char text[R3_ADDRESS_TEXT_BYTES], expected[R3_ADDRESS_TEXT_BYTES];
    for (int abstract = 0; abstract <= has_abstract(); abstract++) {
        setup_listener(SOCK_STREAM, abstract);
        CHECK_EQ(r3_socket_local_address(listener, &local), 0);
        CHECK(r3_address_equal(&local, &where));
        CHECK(r3_address_format(&local, text, sizeof text) > 0);
        CHECK(r3_address_format(&where, expected, sizeof expected) > 0);
        CHECK_STR(text, expected);
        teardown();
    }
}

/* The kernel chooses: five hexadecimal digits. */
TEST(the_unnamed_address_takes_a_free_abstract_name)
{
    r3_address unnamed, local;
    if (!has_abstract())
        SKIP(NO_ABSTRACT);
    CHECK_EQ(r3_address_parse("unix:", &unnamed), 0);
    int fd = r3_unix_serve(SOCK_STREAM, &unnamed, 1);
    CHECK(fd >= 0);
    CHECK_EQ(r3_socket_local_address(fd, &local), 0);
    CHECK_EQ(local.len_bytes, 2 + 1 + 5);
    CHECK_EQ(local.as.local.sun_path[0], 0);
    r3_fd_close(fd);
}

static void *dial_elsewhere(void *unused)
{
    (void)unused;
    client = r3_unix_dial(SOCK_STREAM, &where);
    CHECK(client >= 0);
    return 0;
}

TEST(send_and_sync_used_from_two_threads)
{
    pthread_t thread;
    setup_listener(SOCK_STREAM, 0);
    if (CHECK_EQ(pthread_create(&thread, 0, dial_elsewhere, 0), 0)) {
        CHECK(loop_readable(LISTENER));
        server = r3_unix_accept(listener, 0);
        CHECK(server >= 0);
        pthread_join(thread, 0);
    }
    teardown();
}

TEST(register_shows_nothing_by_itself)
{
    setup_listener(SOCK_STREAM, 0);
    CHECK(loop_quiet());
    teardown();
}

TEST(reregister)
{
    setup_listener(SOCK_STREAM, 0);
    client = r3_unix_dial(SOCK_STREAM, &where);
    CHECK(loop_readable(LISTENER));
    CHECK_EQ(r3_selector_reregister(&loop, listener, 77, R3_READABLE, R3_EDGE), 0);
    CHECK(loop_readable(77));
    teardown();
}

TEST(deregister)
{
    setup_listener(SOCK_STREAM, 0);
    CHECK_EQ(r3_selector_deregister(&loop, listener), 0);
    client = r3_unix_dial(SOCK_STREAM, &where);
    CHECK(client >= 0);
    CHECK(loop_quiet());
    teardown();
}

TEST(sockets_are_non_blocking_and_closed_on_exec)
{
    setup_connection(SOCK_STREAM, 0);
    int fds[] = {listener, client, server};
    for (int i = 0; i < 3; i++) {
        CHECK_EQ(fcntl(fds[i], F_GETFD), FD_CLOEXEC);
        CHECK(fcntl(fds[i], F_GETFL) & O_NONBLOCK);
    }
    teardown();
}

TEST(what_is_taken_or_absent_is_told)
{
    setup_listener(SOCK_STREAM, 0);
    CHECK_EQ(r3_unix_serve(SOCK_STREAM, &where, 1), -EADDRINUSE);
    CHECK_EQ(r3_unix_dial(SOCK_DGRAM, &where), -EPROTOTYPE);
    close_if_open(&listener);
    CHECK_EQ(r3_unix_dial(SOCK_STREAM, &where), -ECONNREFUSED);
    unlink_address(&where);
    CHECK_EQ(r3_unix_dial(SOCK_STREAM, &where), -ENOENT);
    teardown();
}

TEST(a_full_queue_is_not_hidden)
{
    int fds[8], n = 0;
    CHECK_EQ(r3_selector_open(&loop), 0);
    where = free_address(0);
    listener = r3_unix_serve(SOCK_STREAM, &where, 1);
    while (n < 8 && (fds[n] = r3_unix_dial(SOCK_STREAM, &where)) >= 0)
        n++;
    CHECK(n < 8);
    int r = fds[n < 8 ? n : 7];
    CHECK(r == -EAGAIN || r == -ECONNREFUSED); /* the BSDs' answer */
    while (n--)
        r3_fd_close(fds[n]);
    teardown();
}

int main(void)
{
    RUN(smoke);
    RUN(abstract_namespace);
    RUN(seqpacket_listener);
    RUN(from_std_a_listener_made_elsewhere);
    RUN(local_addr);
    RUN(the_unnamed_address_takes_a_free_abstract_name);
    RUN(send_and_sync_used_from_two_threads);
    RUN(register_shows_nothing_by_itself);
    RUN(reregister);
    RUN(deregister);
    RUN(sockets_are_non_blocking_and_closed_on_exec);
    RUN(what_is_taken_or_absent_is_told);
    RUN(a_full_queue_is_not_hidden);
    return local_done();
}
