/* httpd: serves the files of a folder over HTTP/1.1, many clients in one thread.
 *
 *     httpd [--root FOLDER] [--listen ADDR:PORT] [--idle-seconds N]
 *
 * GET and HEAD, persistent connections, pipelining, ranges, conditional requests, folder index; no TLS, no CGI, no
 * compression. A supervisor may hand over the listener, is told when httpd is ready and when it stops, and may ask for
 * signs of life. This file: options, the event loop, stopping. */
#include "httpd.h"

#include <errno.h>
#include <fcntl.h>
#include <ring3/option.h>
#include <ring3/supervisor.h>
#include <ring3/tcp.h>
#include <ring3/timer.h>
#include <ring3/waker.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

#ifndef VERSION
#define VERSION "unreleased"
#endif

enum { EVENTS = 128 };

/* Tokens beside those of the clients, which are smaller. */
#define LISTENER UINT64_MAX
#define SIGNAL   (UINT64_MAX - 1)
#define WATCHDOG (UINT64_MAX - 2)

#define ACCEPT_AGAIN_NS (100 * R3_MILLISECOND_NS)
#define STOP_WITHIN_NS  (10 * R3_SECOND_NS)

struct server server;
static r3_waker signal_waker;
static r3_timer watchdog;
static volatile sig_atomic_t signal_seen;

static const char help[] =
    "usage: httpd [--root FOLDER] [--listen ADDR:PORT] [--idle-seconds N] [--help] [--version]\n"
    "Serves the files of FOLDER (default: .) over HTTP on ADDR:PORT (default: 127.0.0.1:8080; port 0 takes a\n"
    "free one), or on the socket of a supervisor (LISTEN_FDS). A client that sends no whole request, or takes nothing of an answer, for N seconds (default:\n"
    "30) is disconnected. SIGTERM: finishes the answers under way, for 10 seconds at most. SIGINT: stops.\n";

static void say(int fd, const char *a, const char *b, const char *c, const char *d)
{
    char line[PATH_BYTES + 1024];
    struct out out = {line, line + sizeof line, 0};
    put(&out, a);
    put(&out, b);
    put(&out, c);
    put(&out, d);
    if (write(fd, line, (size_t)(out.at - line)) < 0)
        return; /* nobody to tell */
}

static _Noreturn void die(int status, const char *what, const char *subject, const char *why)
{
    char whole[256];
    struct out out = {whole, whole + sizeof whole - 1, 0};
    put(&out, "httpd: ");
    put(&out, what);
    *out.at = 0;
    say(2, whole, subject, why, "\n");
    exit(status);
}

static const char *cause(int error)
{
    switch (-error) {
    case EADDRINUSE: return ": the port is taken";
    case EADDRNOTAVAIL: return ": not an address of this machine";
    case EACCES: return ": permission denied";
    case ENOENT: return ": no such folder";
    case ENOTDIR: return ": not a folder";
    case EMFILE: return ": no file descriptor left";
    case EOPNOTSUPP: return ": the supervisor's socket does not listen";
    default: return ": the system refuses";
    }
}

static void on_signal(int number)
{
    signal_seen = signal_seen || number == SIGINT ? SIGINT : number; /* a second one is as good as Ctrl-C */
    r3_waker_wake(&signal_waker);
}

static void begin_stop(void)
{
    r3_supervisor_stopping();
    if (signal_seen == SIGINT)
        exit(0);
    server.stopping = 1;
    close(server.listener);
    for (struct client *next, *client = client_at(server.oldest); client; client = next) {
        next = client_at(client->newer);
        client_stop(client);
    }
}

static void handle(const r3_event *event)
{
    uint64_t token = r3_event_token(event);
    struct client *client;
    if (token == LISTENER)
        accept_clients();
    else if (token == SIGNAL)
        begin_stop();
    else if (token == WATCHDOG) {
        r3_timer_expirations(&watchdog);
        r3_supervisor_watchdog();
    } else if ((client = client_of_token(token)))
        client_event(client, event);
}

/* Until when nothing needs to be done if nothing comes. */
static int64_t next_deadline(int64_t stop_ns)
{
    struct client *oldest = client_at(server.oldest);
    int64_t deadline = oldest ? oldest->deadline_ns : INT64_MAX;
    if (server.full && server.now_ns + ACCEPT_AGAIN_NS < deadline)
        deadline = server.now_ns + ACCEPT_AGAIN_NS;
    if (server.stopping && stop_ns < deadline)
        deadline = stop_ns;
    return deadline == INT64_MAX ? R3_FOREVER : deadline;
}

static void run(void)
{
    r3_event events[EVENTS];
    int64_t stop_ns = INT64_MAX;
    server.now_ns = r3_clock_ns();
    while (!server.stopping || (server.count && server.now_ns < stop_ns)) {
        int n = r3_selector_wait(&server.selector, events, EVENTS, next_deadline(stop_ns));
        server.now_ns = r3_clock_ns();
        for (int i = 0; i < n; i++)
            handle(&events[i]);
        struct client *client;
        while ((client = client_at(server.oldest)) && client->deadline_ns <= server.now_ns)
            client_expired(client);
        if (server.full)
            accept_clients();
        if (server.stopping && stop_ns == INT64_MAX)
            stop_ns = server.now_ns + STOP_WITHIN_NS;
    }
}

/* No supervisor that asks: no timer, nothing wakes. The first sign is sent at once, the others at half of its patience. */
static int start_watchdog(void)
{
    int64_t every_ns = r3_supervisor_watchdog_ns() / 2;
    if (every_ns <= 0)
        return 0;
    int r = r3_timer_open(&watchdog, &server.selector, WATCHDOG);
    return r < 0 ? r : r3_timer_set(&watchdog, 0, every_ns);
}

static void start(const char *root, const char *where)
{
    r3_address address;
    char text[R3_ADDRESS_TEXT_BYTES];
    if (r3_address_parse(where, &address) < 0 || r3_address_family(&address) == AF_UNIX)
        die(2, "--listen wants ADDR:PORT, as 127.0.0.1:8080, not ", where, "");
    server.root = openat(AT_FDCWD, root, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (server.root < 0)
        die(1, "cannot serve ", root, cause(-errno));
    int r = r3_supervisor_listener("http");
    if (!r)
        r = r3_tcp_serve(&address, R3_BACKLOG);
    server.listener = r;
    if (r < 0)
        die(1, "cannot listen on ", where, cause(r));
    r3_option_set(server.listener, R3_NODELAY, 1); /* Linux hands it on to the clients' sockets */
    r = pool_open() < 0 ? -ENOMEM : r3_selector_open(&server.selector);
    if (r >= 0)
        r = r3_waker_open(&signal_waker, &server.selector, SIGNAL);
    if (r >= 0)
        r = r3_selector_register(&server.selector, server.listener, LISTENER, R3_READABLE, R3_EDGE);
    if (r >= 0)
        r = start_watchdog();
    if (r < 0)
        die(1, "cannot start", "", cause(r));
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = on_signal;
    sigaction(SIGTERM, &action, 0);
    sigaction(SIGINT, &action, 0);
    r3_tcp_local_address(server.listener, &address);
    r3_address_format(&address, text, sizeof text);
    say(1, "serving ", root, " on http://", text);
    say(1, "/\n", "", "", "");
    r3_supervisor_ready();
}

/* The value of the option called name, as --name VALUE or --name=VALUE; for a flag (values is 0) itself. */
static const char *option(char ***argv, const char *name, int values)
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

int main(int argc, char **argv)
{
    const char *root = ".", *where = "127.0.0.1:8080", *idle = "30", *value;
    (void)argc;
    while (*++argv) {
        if ((value = option(&argv, "--root", 1)))
            root = value;
        else if ((value = option(&argv, "--listen", 1)))
            where = value;
        else if ((value = option(&argv, "--idle-seconds", 1)))
            idle = value;
        else if (option(&argv, "--help", 0))
            return say(1, help, "", "", ""), 0;
        else if (option(&argv, "--version", 0))
            return say(1, "httpd (ring3) " VERSION "\n", "", "", ""), 0;
        else
            die(2, "unknown or incomplete option: ", *argv, " (see --help)");
    }
    int64_t seconds = text_number((struct text){idle, strlen(idle)});
    if (seconds < 1 || seconds > 86400)
        die(2, "--idle-seconds wants 1 to 86400, not ", idle, "");
    server.idle_ns = seconds * R3_SECOND_NS;
    start(root, where);
    run();
    return 0;
}
