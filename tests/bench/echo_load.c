/* Load for an echo server: CONNECTIONS clients, each with one message of 64 bytes under way, ROUND_TRIPS in all.
 *
 *     echo_load ADDR:PORT CONNECTIONS ROUND_TRIPS [hold]
 *
 * With hold the connections stay until standard input ends. Prints round trips per second. Checks every byte that comes
 * back; ends with status 1 at the first wrong one, at an error, or when nothing comes for 10 seconds. */
#include <errno.h>
#include <ring3/clock.h>
#include <ring3/fd.h>
#include <ring3/option.h>
#include <ring3/selector.h>
#include <ring3/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MESSAGE_BYTES = 64, MOST = 20000, EVENTS = 256 };

static r3_selector selector;
static unsigned char got[MOST]; /* by connection: bytes of the present message that have come back */
static int sockets[MOST];
static long started, finished, wanted;

static _Noreturn void fail(const char *what, int error)
{
    fprintf(stderr, "echo_load: %s: %d\n", what, -error);
    exit(1);
}

static void send_message(int i)
{
    char message[MESSAGE_BYTES];
    if (started++ >= wanted)
        return;
    memset(message, 'a' + i % 26, sizeof message);
    got[i] = 0;
    ssize_t n = r3_tcp_write(sockets[i], message, sizeof message);
    if (n != MESSAGE_BYTES)
        fail("send", (int)n);
}

static void receive(int i)
{
    char bytes[MESSAGE_BYTES];
    ssize_t n = r3_tcp_read(sockets[i], bytes, sizeof bytes - got[i]);
    if (n == -EAGAIN)
        return;
    if (n <= 0)
        fail("receive", (int)n);
    for (ssize_t k = 0; k < n; k++)
        if (bytes[k] != 'a' + i % 26)
            fail("a byte is wrong", 0);
    got[i] = (unsigned char)(got[i] + n);
    if (got[i] < MESSAGE_BYTES)
        return;
    finished++;
    send_message(i);
}

static void connect_all(const r3_address *address, int count)
{
    r3_event event;
    for (int i = 0; i < count; i++) {
        int fd = r3_tcp_dial(address);
        if (fd < 0)
            fail("connect", fd);
        sockets[i] = fd;
        r3_selector_register(&selector, fd, (uint64_t)i, R3_WRITABLE, R3_EDGE);
        if (r3_selector_wait(&selector, &event, 1, r3_clock_ns() + 10 * R3_SECOND_NS) != 1)
            fail("no connection within 10 s", 0);
        int error = r3_tcp_take_error(fd);
        if (error)
            fail("connect", error);
        r3_option_set(fd, R3_NODELAY, 1);
        r3_selector_reregister(&selector, fd, (uint64_t)i, R3_READABLE, R3_LEVEL);
    }
}

int main(int argc, char **argv)
{
    r3_address address;
    r3_event events[EVENTS];
    int count = argc >= 4 ? atoi(argv[2]) : 0;
    if (argc < 4 || r3_address_parse(argv[1], &address) < 0 || count < 1 || count > MOST) {
        fprintf(stderr, "usage: echo_load ADDR:PORT CONNECTIONS ROUND_TRIPS [hold]\n");
        return 2;
    }
    wanted = atol(argv[3]);
    r3_selector_open(&selector);
    connect_all(&address, count);
    int64_t begin = r3_clock_ns();
    for (int i = 0; i < count; i++)
        send_message(i);
    while (finished < wanted) {
        int n = r3_selector_wait(&selector, events, EVENTS, r3_clock_ns() + 10 * R3_SECOND_NS);
        if (n <= 0)
            fail("silence", n);
        for (int i = 0; i < n; i++)
            receive((int)r3_event_token(&events[i]));
    }
    printf("%.0f\n", (double)wanted * 1e9 / (double)(r3_clock_ns() - begin));
    fflush(stdout);
    char byte;
    while (argc > 4 && r3_fd_read(0, &byte, 1) > 0)
        continue;
    return 0;
}
