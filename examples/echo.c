/* echo: sends back what it receives over TCP (RFC 862), many clients in one thread, edge-triggered.
 *
 *     echo [--listen ADDR:PORT]
 *
 * A supervisor may hand over the listener, is told when echo is ready and when it stops, and may ask for signs of life.
 *
 * A connection is its descriptor and nothing else: the selector's token is the descriptor, so idle connections cost the
 * program no memory. Only a client that does not read what it is sent gets something of its own, the block with
 * the bytes it has not taken; until it takes them it is not read from, so it holds up no one and loses nothing. */
#include <errno.h>
#include <ring3/fd.h>
#include <ring3/option.h>
#include <ring3/selector.h>
#include <ring3/supervisor.h>
#include <ring3/tcp.h>
#include <ring3/waker.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <unistd.h>

#ifndef VERSION
#define VERSION "unreleased"
#endif

enum {
    EVENTS = 128,
    BUFFER_BYTES = 16384,
};

/* Tokens: a descriptor, or a negative number, which is one of these or a block with the top bit set. */
#define LISTENER UINT64_MAX
#define SIGNAL   (UINT64_MAX - 1)
#define STALLED  (UINT64_C(1) << 63)

#define ACCEPT_AGAIN_NS 100000000
#define STOP_TURN_NS    10000000
#define STOP_TURNS      100

/* What is not passed at each message is made small, the rest quick. */
#define RARE __attribute__((__minsize__))

/* Where bytes are read to. A client that does not take all of them keeps the block, and a new one takes its place. */
struct block {
    char bytes[BUFFER_BYTES];
    size_t at, end; /* of bytes: what is still to be sent */
    int fd;
};

static struct {
    r3_selector selector;
    r3_waker signal;
    volatile sig_atomic_t stop_asked; /* by a signal; one without it is the watchdog's clock */
    int listener;
    int stopping;
    int full;    /* no descriptor was left for a client that waits */
    int stalled; /* how many are */
    struct block *block;
} server;

RARE static void say(int fd, const char *a, const char *b, const char *c, const char *d)
{
    const char *parts[] = {a, b, c, d, "\n"};
    struct iovec line[5];
    for (int i = 0; i < 5; i++)
        line[i] = (struct iovec){(char *)parts[i], strlen(parts[i])};
    if (writev(fd, line, 5) < 0)
        return; /* nobody to tell */
}

RARE static _Noreturn void die(int status, const char *what, const char *subject, const char *why)
{
    say(2, "echo: ", what, subject, why);
    exit(status);
}

RARE static const char *cause(int error)
{
    switch (-error) {
    case EADDRINUSE: return ": the port is taken";
    case EADDRNOTAVAIL: return ": not an address of this machine";
    case EACCES: return ": the port needs a privilege";
    case EMFILE: return ": no file descriptor left";
    case EOPNOTSUPP: return ": the supervisor's socket does not listen";
    default: return ": the kernel refuses";
    }
}

static void end(int fd) { r3_fd_close(fd); }

static __attribute__((__noinline__)) RARE void listen_again(int fd)
{
    r3_selector_reregister(&server.selector, fd, (uint64_t)fd, R3_READABLE, R3_EDGE);
}

RARE static struct block *new_block(void)
{
    void *at = mmap(0, sizeof(struct block), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return at == MAP_FAILED ? 0 : at;
}

/* Leaves the block to fd, which has taken its bytes up to at; fd is told apart by its token from now on. */
static __attribute__((__noinline__)) RARE void stall(int fd, size_t at, size_t end_at)
{
    struct block *fresh = new_block();
    if (!fresh) {
        end(fd);
        return;
    }
    struct block *block = server.block;
    block->fd = fd;
    block->at = at;
    block->end = end_at;
    server.block = fresh;
    server.stalled++;
    r3_selector_reregister(&server.selector, fd, (uintptr_t)block | STALLED, R3_WRITABLE, R3_EDGE);
}

/* The client takes bytes again. Registering anew reports what has come in meanwhile. */
RARE static void on_writable(struct block *s)
{
    int fd = s->fd;
    while (s->at < s->end) {
        ssize_t n = r3_tcp_write(fd, s->bytes + s->at, s->end - s->at);
        if (n == -EAGAIN)
            return;
        if (n < 0 && n != -EINTR)
            break;
        if (n > 0)
            s->at += (size_t)n;
    }
    if (s->at < s->end)
        end(fd);
    else
        listen_again(fd);
    munmap(s, sizeof *s);
    server.stalled--;
}

/* One read, and what it gave sent back. A read that comes back short has taken all there was, and the next bytes are a
 * new edge; only the end of the stream may already stand behind them, and then the event says so. Who may have more is
 * registered anew, which puts it behind the others that are ready. */
static inline void on_readable(int fd, const r3_event *event)
{
    char *bytes = server.block->bytes;
    ssize_t n = r3_tcp_read(fd, bytes, BUFFER_BYTES);
    if (n <= 0) {
        if (n == -EINTR)
            listen_again(fd);
        else if (n != -EAGAIN)
            end(fd);
        return;
    }
    ssize_t sent = r3_tcp_write(fd, bytes, (size_t)n);
    if (sent != n) {
        if (sent >= 0 || sent == -EAGAIN || sent == -EINTR)
            stall(fd, sent > 0 ? (size_t)sent : 0, (size_t)n);
        else
            end(fd);
        return;
    }
    /* One after the other: of the two together clang makes ten instructions, and every message passes here. */
    if (n == BUFFER_BYTES)
        listen_again(fd);
    else if (r3_event_is_read_closed(event))
        listen_again(fd);
}

RARE static void accept_all(void)
{
    int fd;
    server.full = 0;
    while ((fd = r3_tcp_accept(server.listener, 0)) >= 0 || fd == -ECONNABORTED || fd == -EINTR)
        if (fd >= 0 && r3_selector_register(&server.selector, fd, (uint64_t)fd, R3_READABLE, R3_EDGE) < 0)
            end(fd);
    /* The listener tells of a client once; one that found no descriptor is looked for again later. */
    server.full = fd != -EAGAIN;
}

RARE static void on_rare(uint64_t token)
{
    if (token == SIGNAL) {
        server.stopping = server.stop_asked;
        r3_supervisor_notify(server.stopping ? "STOPPING=1" : "WATCHDOG=1");
    } else if (token != LISTENER)
        on_writable((struct block *)(uintptr_t)(token & ~STALLED));
    else if (!server.stopping)
        accept_all();
}

static int turn(int64_t timeout_ns)
{
    r3_event events[EVENTS];
    int n = r3_selector_wait_once(&server.selector, events, EVENTS, timeout_ns);
    for (const r3_event *event = events; event < events + n; event++) {
        uint64_t token = r3_event_token(event);
        if (token & STALLED)
            on_rare(token);
        else
            on_readable((int)token, event);
    }
    return n;
}

RARE static void run(void)
{
    while (!server.stopping) {
        turn(server.full ? ACCEPT_AGAIN_NS : R3_FOREVER);
        if (server.full)
            accept_all();
    }
    /* What has been received is still sent back. */
    r3_fd_close(server.listener);
    for (int turns = 0; turns < STOP_TURNS; turns++)
        if (turn(server.stalled ? STOP_TURN_NS : 0) <= 0 && !server.stalled)
            break;
}

RARE static void on_signal(int number)
{
    if (number != SIGALRM)
        server.stop_asked = 1;
    r3_waker_wake(&server.signal);
}

/* The supervisor's socket, or a new one. */
RARE static int find_listener(const char *where)
{
    r3_address address;
    if (r3_address_parse(where, &address) < 0 || r3_address_family(&address) == AF_UNIX)
        die(2, "--listen wants ADDR:PORT, not ", where, "");
    int listener = r3_supervisor_listener("echo");
    if (!listener)
        listener = r3_tcp_serve(&address, R3_BACKLOG);
    if (listener < 0)
        die(1, "cannot listen on ", where, cause(listener));
    return listener;
}

/* The signals to stop, and the clock for signs of life at half of what the supervisor allows, which passes through the
 * loop as well. Nobody who asks for these: no clock, nothing wakes. */
RARE static void start_signals(void)
{
    struct sigaction action = {.sa_handler = on_signal};
    sigaction(SIGTERM, &action, 0);
    sigaction(SIGINT, &action, 0);
    int64_t every_us = r3_supervisor_watchdog_ns() / 2000;
    if (every_us > 0) {
        struct timeval every = {every_us / 1000000, every_us % 1000000};
        sigaction(SIGALRM, &action, 0);
        setitimer(ITIMER_REAL, &(struct itimerval){every, every}, 0);
    }
}

RARE static void start(const char *where)
{
    r3_address address;
    char text[R3_ADDRESS_TEXT_BYTES];
    int listener = find_listener(where);
    r3_option_set(listener, R3_NODELAY, 1); /* Linux hands it on to the clients' sockets */
    server.listener = listener;

    server.block = new_block();
    int r = server.block ? r3_selector_open(&server.selector) : -ENOMEM;
    if (r >= 0)
        r = r3_waker_open(&server.signal, &server.selector, SIGNAL);
    if (r >= 0)
        r = r3_selector_register(&server.selector, listener, LISTENER, R3_READABLE, R3_EDGE);
    if (r < 0)
        die(1, "cannot start", "", cause(r));
    start_signals();
    r3_tcp_local_address(listener, &address);
    r3_address_format(&address, text, sizeof text);
    say(1, "echoing on ", text, "", "");
    r3_supervisor_ready();
}

/* The value of the option called name, as --name VALUE or --name=VALUE; for a flag (values is 0) itself. */
RARE static const char *option(char ***argv, const char *name, int values)
{
    const char *arg = **argv;
    while (*name && *arg == *name)
        arg++, name++;
    if (*name || (*arg && !(values && *arg == '=')))
        return 0;
    if (!values)
        return **argv;
    return *arg ? arg + 1 : (*argv)[1] ? *++*argv : 0;
}

static const char help[] =
    "usage: echo [--listen ADDR:PORT] [--help] [--version]\n"
    "Sends back what it receives over TCP. Listens on 127.0.0.1:7007 if not told otherwise; port 0 is a\n"
    "free one, a supervisor's socket (LISTEN_FDS) comes first. Ends on SIGTERM and SIGINT.";

RARE int main(int argc, char **argv)
{
    const char *where = "127.0.0.1:7007", *value;
    (void)argc;
    while (*++argv) {
        if ((value = option(&argv, "--listen", 1)))
            where = value;
        else if (option(&argv, "--help", 0)) {
            say(1, help, "", "", "");
            return 0;
        } else if (option(&argv, "--version", 0)) {
            say(1, "echo (ring3) " VERSION, "", "", "");
            return 0;
        } else
            die(2, "unknown or incomplete option: ", *argv, " (see --help)");
    }
    start(where);
    run();
    return 0;
}
