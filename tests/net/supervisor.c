/* What a supervisor hands over: a stand-in of it sets the environment and listens. */
#include "net/local.h"

#include <ring3/supervisor.h>

enum { FD = R3_SUPERVISOR_FIRST_FD };

static int saved[2];

static void set_number(const char *name, long long value)
{
    char text[24];
    snprintf(text, sizeof text, "%lld", value);
    CHECK_EQ(setenv(name, text, 1), 0);
}

/* Two sockets at 3 and 4, as an exec would leave them; what an emulator has there is put aside. */
static void hand_over(const char *names)
{
    for (int i = 0; i < 2; i++) {
        int fd = socket(AF_UNIX, SOCK_STREAM, 0);
        if (fd == FD + i) {
            saved[i] = -1;
            continue;
        }
        saved[i] = fcntl(FD + i, F_DUPFD, 100);
        CHECK_EQ(dup2(fd, FD + i), FD + i);
        r3_fd_close(fd);
    }
    set_number("LISTEN_PID", getpid());
    set_number("LISTEN_FDS", 2);
    if (names)
        setenv("LISTEN_FDNAMES", names, 1);
}

static void take_back(void)
{
    for (int i = 0; i < 2; i++) {
        r3_fd_close(FD + i);
        if (saved[i] >= 0) {
            dup2(saved[i], FD + i);
            r3_fd_close(saved[i]);
        }
    }
    r3_supervisor_forget(R3_SUPERVISOR_ALL);
}

TEST(started_by_hand_there_is_nothing)
{
    char name[8];
    r3_supervisor_forget(R3_SUPERVISOR_ALL);
    CHECK_EQ(r3_supervisor_sockets(), 0);
    CHECK_EQ(r3_supervisor_socket("http"), -ENOENT);
    CHECK_EQ(r3_supervisor_socket_name(0, name, sizeof name), -ENOENT);
    CHECK_EQ(r3_supervisor_ready(), 0);
    CHECK_EQ(r3_supervisor_status("fine"), 0);
    CHECK_EQ(r3_supervisor_watchdog_ns(), 0);
}

TEST(sockets_are_adopted)
{
    hand_over(0);
    CHECK_EQ(fcntl(FD, F_GETFD), 0);
    CHECK_EQ(r3_supervisor_sockets(), 2);
    for (int i = 0; i < 2; i++) {
        CHECK_EQ(fcntl(FD + i, F_GETFD), FD_CLOEXEC);
        CHECK(fcntl(FD + i, F_GETFL) & O_NONBLOCK);
    }
    CHECK_EQ(r3_supervisor_sockets(), 2);
    take_back();
}

TEST(sockets_of_another_process_are_left_alone)
{
    hand_over(0);
    set_number("LISTEN_PID", getpid() + 1);
    CHECK_EQ(r3_supervisor_sockets(), 0);
    CHECK_EQ(r3_supervisor_socket("unknown"), -ENOENT);
    CHECK_EQ(fcntl(FD, F_GETFD), 0);
    unsetenv("LISTEN_PID");
    CHECK_EQ(r3_supervisor_sockets(), 0);
    take_back();
}

TEST(sockets_are_found_by_their_names)
{
    char name[8];
    hand_over("http:admin");
    CHECK_EQ(r3_supervisor_socket("http"), FD);
    CHECK_EQ(r3_supervisor_socket("admin"), FD + 1);
    CHECK_EQ(r3_supervisor_socket("adm"), -ENOENT);
    CHECK_EQ(r3_supervisor_socket("administrator"), -ENOENT);
    CHECK_EQ(r3_supervisor_socket("http:admin"), -ENOENT);
    CHECK_EQ(r3_supervisor_socket_at("http", 1), -ENOENT);
    CHECK_EQ(r3_supervisor_socket_name(1, name, sizeof name), 5);
    CHECK_STR(name, "admin");
    CHECK_EQ(r3_supervisor_socket_name(1, name, 5), -ENOSPC);
    CHECK_EQ(r3_supervisor_socket_name(2, name, sizeof name), -ENOENT);
    CHECK_EQ(r3_supervisor_socket_name(-1, name, sizeof name), -ENOENT);
    take_back();
}

TEST(several_sockets_may_share_a_name)
{
    char name[8];
    hand_over("web:web");
    CHECK_EQ(r3_supervisor_socket_at("web", 0), FD);
    CHECK_EQ(r3_supervisor_socket_at("web", 1), FD + 1);
    CHECK_EQ(r3_supervisor_socket_at("web", 2), -ENOENT);
    setenv("LISTEN_FDNAMES", "web", 1);
    CHECK_EQ(r3_supervisor_socket_name(1, name, sizeof name), 0);
    unsetenv("LISTEN_FDNAMES");
    CHECK_EQ(r3_supervisor_socket_name(1, name, sizeof name), 7);
    CHECK_STR(name, "unknown");
    CHECK_EQ(r3_supervisor_socket("unknown"), FD);
    take_back();
}

TEST(one_listener_is_taken_by_its_name_or_as_the_first)
{
    r3_supervisor_forget(R3_SUPERVISOR_ALL);
    CHECK_EQ(r3_supervisor_listener("http"), 0);
    hand_over("admin:http");
    CHECK_EQ(r3_supervisor_listener("http"), -EOPNOTSUPP);
    where = free_address(0);
    CHECK_EQ(bind(FD + 1, &where.as.any, where.len_bytes), 0);
    unlink_address(&where);
    CHECK_EQ(listen(FD + 1, 1), 0);
    CHECK_EQ(r3_supervisor_listener("http"), FD + 1);
    CHECK_EQ(fcntl(FD, F_GETFD), FD_CLOEXEC); /* all are adopted */
    CHECK_EQ(r3_supervisor_listener("ht"), -EOPNOTSUPP);
    dup2(FD + 1, FD);
    CHECK_EQ(r3_supervisor_listener("ht"), FD);
    setenv("LISTEN_FDS", "x", 1);
    CHECK_EQ(r3_supervisor_listener("http"), -EINVAL);
    take_back();
}

TEST(nonsense_is_refused)
{
    static const char *const bad[] = {"", "x", "-1", " 2", "2 ", "2147483648", "99999999999999999999"};
    hand_over(0);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        setenv("LISTEN_FDS", bad[i], 1);
        CHECK_EQ(r3_supervisor_sockets(), -EINVAL);
        CHECK_EQ(r3_supervisor_socket("unknown"), -EINVAL);
    }
    set_number("LISTEN_FDS", 900);
    CHECK_EQ(r3_supervisor_sockets(), -EBADF);
    setenv("LISTEN_PID", "me", 1);
    CHECK_EQ(r3_supervisor_sockets(), -EINVAL);
    take_back();
}

TEST(forgetting_unsets_what_is_named_and_nothing_else)
{
    hand_over("a:b");
    setenv("NOTIFY_SOCKET", "@x", 1);
    setenv("LISTEN_PID_NOT", "1", 1);
    set_number("WATCHDOG_USEC", 5);
    r3_supervisor_forget(R3_SUPERVISOR_SOCKETS);
    CHECK(!getenv("LISTEN_PID") && !getenv("LISTEN_FDS") && !getenv("LISTEN_FDNAMES"));
    CHECK(getenv("NOTIFY_SOCKET") && getenv("WATCHDOG_USEC") && getenv("LISTEN_PID_NOT"));
    CHECK_EQ(r3_supervisor_sockets(), 0);
    CHECK_EQ(fcntl(FD, F_GETFD), 0);
    r3_supervisor_forget(R3_SUPERVISOR_ALL);
    CHECK(!getenv("NOTIFY_SOCKET") && !getenv("WATCHDOG_USEC"));
    unsetenv("LISTEN_PID_NOT");
    take_back();
}

static int supervisor;

/* The stand-in's ear. */
static void listen_at(int abstract)
{
    char text[R3_ADDRESS_TEXT_BYTES];
    CHECK_EQ(r3_selector_open(&loop), 0);
    where = free_address(abstract);
    supervisor = r3_unix_serve(SOCK_DGRAM, &where, 0);
    CHECK(supervisor >= 0);
    CHECK(r3_address_format(&where, text, sizeof text) > 0);
    setenv("NOTIFY_SOCKET", text + 5, 1); /* without "unix:" */
}

static void heard(const char *message)
{
    char bytes[256];
    ssize_t n = r3_udp_receive(supervisor, bytes, sizeof bytes - 1);
    if (!CHECK(n >= 0))
        return;
    bytes[n] = 0;
    CHECK_STR(bytes, message);
}

TEST(messages_reach_path_and_abstract_sockets)
{
    for (int abstract = 0; abstract <= has_abstract(); abstract++) {
        listen_at(abstract);
        int before = dup(0);
        r3_fd_close(before);
        CHECK_EQ(r3_supervisor_ready(), 1);
        heard("READY=1");
        CHECK_EQ(r3_supervisor_stopping(), 1);
        heard("STOPPING=1");
        CHECK_EQ(r3_supervisor_watchdog(), 1);
        heard("WATCHDOG=1");
        CHECK_EQ(r3_supervisor_status("42 clients"), 1);
        heard("STATUS=42 clients");
        CHECK_EQ(r3_supervisor_notify("READY=1\nMAINPID=7"), 1);
        heard("READY=1\nMAINPID=7");
        CHECK_EQ(r3_supervisor_status("one\nREADY=1"), -EINVAL);
        CHECK_EQ(r3_supervisor_notify(""), -EINVAL);
        char status[R3_SUPERVISOR_STATUS_BYTES + 2] = {0};
        memset(status, 'x', sizeof status - 1);
        CHECK_EQ(r3_supervisor_status(status), -EMSGSIZE);
        CHECK_EQ(r3_udp_receive(supervisor, (char[1]){0}, 1), -EAGAIN);
        int after = dup(0);
        CHECK_EQ(after, before); /* no descriptor stays */
        r3_fd_close(after);
        r3_fd_close(supervisor);
        unlink_address(&where);
        CHECK_EQ(r3_supervisor_ready(), abstract ? -ECONNREFUSED : -ENOENT);
        r3_selector_close(&loop);
    }
    r3_supervisor_forget(R3_SUPERVISOR_NOTIFY);
}

TEST(reloading_says_when)
{
    char bytes[128] = {0};
    long long us = 0;
    listen_at(0);
    int64_t before = r3_clock_ns() / 1000;
    CHECK_EQ(r3_supervisor_reloading(), 1);
    CHECK(r3_udp_receive(supervisor, bytes, sizeof bytes - 1) > 0);
    CHECK_EQ(sscanf(bytes, "RELOADING=1\nMONOTONIC_USEC=%lld", &us), 1);
    CHECK(us >= before && us <= r3_clock_ns() / 1000);
    r3_fd_close(supervisor);
    unlink_address(&where);
    r3_selector_close(&loop);
    r3_supervisor_forget(R3_SUPERVISOR_NOTIFY);
}

TEST(a_supervisor_that_does_not_listen_makes_nobody_wait)
{
    int r = 1, n = 0;
    listen_at(0);
    while (r == 1 && n++ < 10000)
        r = r3_supervisor_watchdog();
    CHECK(r == -EAGAIN || r == -ENOBUFS); /* the BSDs' answer */
    r3_fd_close(supervisor);
    unlink_address(&where);
    r3_selector_close(&loop);
    setenv("NOTIFY_SOCKET", "vsock:2:1234", 1);
    CHECK_EQ(r3_supervisor_ready(), -EAFNOSUPPORT);
    r3_supervisor_forget(R3_SUPERVISOR_NOTIFY);
}

TEST(the_watchdog_has_an_interval)
{
    set_number("WATCHDOG_USEC", 30000000);
    CHECK_EQ(r3_supervisor_watchdog_ns(), 30 * R3_SECOND_NS);
    set_number("WATCHDOG_PID", getpid());
    CHECK_EQ(r3_supervisor_watchdog_ns(), 30 * R3_SECOND_NS);
    set_number("WATCHDOG_PID", getpid() + 1);
    CHECK_EQ(r3_supervisor_watchdog_ns(), 0);
    setenv("WATCHDOG_PID", "x", 1);
    CHECK_EQ(r3_supervisor_watchdog_ns(), -EINVAL);
    unsetenv("WATCHDOG_PID");
    setenv("WATCHDOG_USEC", "0", 1);
    CHECK_EQ(r3_supervisor_watchdog_ns(), -EINVAL);
    setenv("WATCHDOG_USEC", "9223372036854776", 1);
    CHECK_EQ(r3_supervisor_watchdog_ns(), -EINVAL);
    r3_supervisor_forget(R3_SUPERVISOR_WATCHDOG);
    CHECK_EQ(r3_supervisor_watchdog_ns(), 0);
}

int main(void)
{
    RUN(started_by_hand_there_is_nothing);
    RUN(sockets_are_adopted);
    RUN(sockets_of_another_process_are_left_alone);
    RUN(sockets_are_found_by_their_names);
    RUN(several_sockets_may_share_a_name);
    RUN(one_listener_is_taken_by_its_name_or_as_the_first);
    RUN(nonsense_is_refused);
    RUN(forgetting_unsets_what_is_named_and_nothing_else);
    RUN(messages_reach_path_and_abstract_sockets);
    RUN(reloading_says_when);
    RUN(a_supervisor_that_does_not_listen_makes_nobody_wait);
    RUN(the_watchdog_has_an_interval);
    return local_done();
}
