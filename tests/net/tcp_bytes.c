/* Bytes through a stream: large ones, in parts, from a file. Names follow mio's tests/tcp.rs where it has them. */
#include "net/pair.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>

enum { LARGE = 1 << 20 };

/* Sends LARGE bytes from client to server, which is registered too, and checks each. */
static void move_large(ssize_t (*send_some)(int fd, size_t at))
{
    static char got[65536];
    size_t sent = 0, received = 0;
    int right = 1;
    CHECK_EQ(r3_selector_register(&loop, server, SERVER, R3_READABLE, R3_EDGE), 0);
    while (received < LARGE) {
        ssize_t n = sent < LARGE ? send_some(client, sent) : -EAGAIN;
        if (n > 0)
            sent += (size_t)n;
        else if (!CHECK_EQ(n, -EAGAIN))
            break;
        while ((n = r3_tcp_read(server, got, sizeof got)) > 0) {
            for (ssize_t i = 0; i < n; i++, received++)
                right &= got[i] == (char)(received * 7);
        }
        if (received < LARGE && sent == received)
            continue;
        if (received < LARGE && !CHECK(loop_wait() > 0))
            break;
    }
    CHECK_EQ(received, LARGE);
    CHECK(right);
}

static char *large(void)
{
    static char bytes[LARGE];
    for (size_t i = 0; i < LARGE; i++)
        bytes[i] = (char)(i * 7);
    return bytes;
}

static ssize_t send_by_write(int fd, size_t at) { return r3_tcp_write(fd, large() + at, LARGE - at); }

static ssize_t send_by_vector(int fd, size_t at)
{
    size_t half = (LARGE - at) / 2;
    struct iovec parts[] = {{large() + at, half}, {large() + at + half, LARGE - at - half}};
    return r3_tcp_write_vector(fd, parts, 2);
}

static int file;

static ssize_t send_by_file(int fd, size_t at)
{
    off_t offset = (off_t)at;
    ssize_t n = r3_tcp_send_file(fd, file, &offset, LARGE - at);
    if (n > 0)
        CHECK_EQ(offset, (off_t)at + n);
    return n;
}

TEST(a_large_write_arrives_whole)
{
    setup_pair();
    move_large(send_by_write);
    teardown();
}

TEST(a_large_vectored_write_arrives_whole)
{
    setup_pair();
    move_large(send_by_vector);
    teardown();
}

TEST(a_file_arrives_whole)
{
    char name[] = "/tmp/ring3-tcp-XXXXXX";
    setup_pair();
    file = mkstemp(name);
    if (!CHECK(file >= 0))
        return;
    unlink(name);
    for (size_t n = 0; n < LARGE;) {
        ssize_t r = write(file, large() + n, LARGE - n);
        if (!CHECK(r > 0))
            break;
        n += (size_t)r;
    }
    move_large(send_by_file);
    off_t end = LARGE;
    CHECK_EQ(r3_tcp_send_file(client, file, &end, 1), 0);
    r3_fd_close(file);
    teardown();
}

TEST(a_vectored_read_fills_one_part_after_the_other)
{
    char a[2], b[8];
    struct iovec parts[] = {{a, sizeof a}, {b, sizeof b}};
    setup_pair();
    CHECK_EQ(r3_tcp_write(server, "hello", 5), 5);
    CHECK(loop_readable(CLIENT));
    CHECK_EQ(r3_tcp_read_vector(client, parts, 2), 5);
    CHECK(memcmp(a, "he", 2) == 0 && memcmp(b, "llo", 3) == 0);
    teardown();
}

TEST(multiple_writes_immediate_success)
{
    static char bytes[1024];
    setup_pair();
    for (int i = 0; i < 16; i++)
        CHECK_EQ(r3_tcp_write_more(server, bytes, 64), 64);
    CHECK_EQ(r3_tcp_write(server, bytes, 0), 0);
    CHECK_EQ(read_all(client, CLIENT, bytes, 1024), 1024);
    teardown();
}

TEST(sending_a_file_to_nobody_raises_no_signal)
{
    off_t offset = 0;
    sigset_t pending, mask;
    setup_pair();
    int self = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
    CHECK_EQ(r3_tcp_shutdown(client, SHUT_WR), 0);
    CHECK_EQ(r3_tcp_send_file(client, self, &offset, 100), -EPIPE);
    sigpending(&pending);
    sigprocmask(SIG_BLOCK, 0, &mask);
    CHECK(!sigismember(&pending, SIGPIPE));
    CHECK(!sigismember(&mask, SIGPIPE));
    r3_fd_close(self);
    teardown();
}

int main(void)
{
    RUN(a_large_write_arrives_whole);
    RUN(a_large_vectored_write_arrives_whole);
    RUN(a_file_arrives_whole);
    RUN(a_vectored_read_fills_one_part_after_the_other);
    RUN(multiple_writes_immediate_success);
    RUN(sending_a_file_to_nobody_raises_no_signal);
    return tap_done();
}
