/* Every trigger mode with every kind of source: each behaviour is stated once, and runs for edge, level, oneshot and
 * exclusive on pipes, Unix streams, TCP and UDP. Which selector waits is decided by the target (TARGET+poll). */
#include "io/loop.h"

#include <pthread.h>
#include <ring3/tcp.h>
#include <ring3/udp.h>
#include <ring3/unix.h>
#include <ring3/waker.h>

enum { TOKEN = 5, NEXT_TOKEN = 6, WAKER = 7 };

/* again: told at the next wait, too, though nothing happened. anew: told when it arises anew after it was used up.
 * rearms: can be registered over. */
struct mode {
    uint32_t trigger;
    int again, anew, rearms;
};

static const struct mode edge = {R3_EDGE, 0, 1, 1}, level = {R3_LEVEL, 1, 1, 1}, oneshot = {R3_ONESHOT, 0, 0, 1},
                         exclusive = {R3_EXCLUSIVE, 0, 1, 0};

static int reader, writer;

static int open_pipe(void)
{
    int ends[2], r = r3_pipe_open(ends);
    reader = ends[0];
    writer = ends[1];
    return r;
}

static int open_unix(void)
{
    int pair[2], r = r3_unix_pair(SOCK_STREAM, pair);
    reader = pair[0];
    writer = pair[1];
    return r;
}

static int open_tcp(void)
{
    r3_address at;
    CHECK_EQ(r3_address_parse("127.0.0.1:0", &at), 0);
    int listener = r3_tcp_serve(&at, 1);
    CHECK_EQ(r3_tcp_local_address(listener, &at), 0);
    writer = r3_tcp_dial(&at);
    CHECK_EQ(r3_selector_register(&loop, listener, TOKEN, R3_READABLE, R3_LEVEL), 0);
    CHECK(loop_readable(TOKEN));
    reader = r3_tcp_accept(listener, 0);
    r3_fd_close(listener);
    return reader < 0 ? reader : writer < 0 ? writer : 0;
}

static int open_udp(void)
{
    r3_address at, other;
    CHECK_EQ(r3_address_parse("127.0.0.1:0", &at), 0);
    reader = r3_udp_serve(&at);
    writer = r3_udp_serve(&at);
    CHECK_EQ(r3_udp_local_address(reader, &at), 0);
    CHECK_EQ(r3_udp_local_address(writer, &other), 0);
    CHECK_EQ(r3_udp_connect(reader, &other), 0);
    return r3_udp_connect(writer, &at);
}

/* ends: its reader is told when its writer is closed. fills: a writer that nobody reads from finds no more room soon. */
static const struct source {
    const char *name;
    int (*open)(void);
    int ends, fills;
} sources[] = {
    {"a pipe", open_pipe, 1, 1},
    {"a Unix stream", open_unix, 1, 1},
    {"a TCP stream", open_tcp, 1, 0},
    {"UDP", open_udp, 0, 0},
}, *source;

static void in_mode(const struct mode *mode, void (*behaviour)(const struct mode *))
{
    for (int i = 0; i < 4; i++) {
        source = &sources[i];
        CHECK_EQ(r3_selector_open(&loop), 0);
        if (CHECK_EQ(source->open(), 0))
            behaviour(mode);
        r3_fd_close(reader);
        if (writer >= 0)
            r3_fd_close(writer);
        r3_selector_close(&loop);
        if (tap_bad) {
            tap_text("# it was ");
            tap_text(source->name);
            tap_text("\n");
            return;
        }
    }
}

static int has_exclusive(void)
{
    int r = r3_selector_open(&loop);
    CHECK_EQ(open_pipe(), 0);
    r = r3_selector_register(&loop, reader, TOKEN, R3_READABLE, R3_EXCLUSIVE);
    CHECK(r == 0 || r == -EOPNOTSUPP);
    r3_fd_close(reader);
    r3_fd_close(writer);
    r3_selector_close(&loop);
    return r == 0;
}

#define IN_EACH_MODE(behaviour) \
    TEST(behaviour##_with_edge) { in_mode(&edge, behaviour); } \
    TEST(behaviour##_with_level) { in_mode(&level, behaviour); } \
    TEST(behaviour##_with_oneshot) { in_mode(&oneshot, behaviour); } \
    TEST(behaviour##_with_exclusive) \
    { \
        if (!has_exclusive()) \
            SKIP("this selector has no exclusive"); \
        in_mode(&exclusive, behaviour); \
    }
#define RUN_IN_EACH_MODE(behaviour) \
    RUN(behaviour##_with_edge); \
    RUN(behaviour##_with_level); \
    RUN(behaviour##_with_oneshot); \
    RUN(behaviour##_with_exclusive)

static void put(void) { CHECK_EQ(r3_fd_write(writer, "x", 1), 1); }

static void drain(void)
{
    static char bytes[65536];
    while (r3_fd_read(reader, bytes, sizeof bytes) > 0)
        continue;
}

/* All of these sources tell at once, so a look is enough. */
static int nothing(void) { return r3_selector_wait_once(&loop, loop_events, LOOP_EVENTS, 0) == 0; }

static void watch(int fd, uint32_t interest, const struct mode *mode)
{
    CHECK_EQ(r3_selector_register(&loop, fd, TOKEN, interest, mode->trigger), 0);
}

/* Once more, and if the mode is such, at the next wait, too. */
static void told(uint64_t token, const struct mode *mode)
{
    CHECK_EQ(loop_wait(), 1);
    CHECK_EQ(r3_event_token(&loop_events[0]), token);
    CHECK_EQ(!nothing(), mode->again);
}

static void rearmed(int fd, uint32_t interest, const struct mode *mode)
{
    int r = r3_selector_reregister(&loop, fd, NEXT_TOKEN, interest, mode->trigger);
    CHECK_EQ(r, mode->rearms ? 0 : -EINVAL);
}

static void what_is_there_is_told(const struct mode *mode)
{
    put();
    watch(reader, R3_READABLE, mode);
    told(TOKEN, mode);
}

static void what_comes_is_told(const struct mode *mode)
{
    watch(reader, R3_READABLE, mode);
    CHECK(nothing());
    put();
    told(TOKEN, mode);
}

static void what_arises_anew_is_told(const struct mode *mode)
{
    watch(reader, R3_READABLE, mode);
    for (int i = 0; i < 3; i++) {
        put();
        if (i == 0 || mode->anew)
            told(TOKEN, mode);
        else
            CHECK(nothing());
        drain();
        CHECK(nothing());
    }
}

static void registering_over_arms_anew(const struct mode *mode)
{
    watch(reader, R3_READABLE, mode);
    put();
    told(TOKEN, mode);
    rearmed(reader, R3_READABLE, mode);
    if (mode->rearms)
        told(NEXT_TOKEN, mode);
}

static void what_was_not_asked_for_is_not_told(const struct mode *mode)
{
    if (!mode->rearms)
        return; /* it knows no priority, and sockets have room from the start */
    watch(reader, R3_PRIORITY, mode);
    put();
    CHECK(nothing());
    rearmed(reader, R3_READABLE, mode);
    told(NEXT_TOKEN, mode);
}

static void an_end_is_told(const struct mode *mode)
{
    char byte;
    if (!source->ends)
        return;
    watch(reader, R3_READABLE, mode);
    r3_fd_close(writer);
    writer = -1;
    CHECK_EQ(loop_wait(), 1);
    CHECK(loop_read_closed(&loop_events[0]) || mode == &exclusive); /* which does not tell of half an end */
    CHECK_EQ(r3_fd_read(reader, &byte, 1), 0);
    CHECK_EQ(!nothing(), mode->again);
    rearmed(reader, R3_READABLE, mode);
    if (mode->rearms)
        told(NEXT_TOKEN, mode);
    CHECK_EQ(r3_selector_deregister(&loop, reader), 0);
    CHECK(nothing());
}

static void room_is_told(const struct mode *mode)
{
    static char bytes[65536];
    if (!source->fills)
        return;
    watch(writer, R3_WRITABLE, mode);
    told(TOKEN, mode);
    while (r3_fd_write(writer, bytes, sizeof bytes) > 0)
        continue;
    CHECK(nothing());
    drain();
    if (mode->anew)
        told(TOKEN, mode);
    else
        CHECK(nothing());
}

static void deregistering_makes_it_silent(const struct mode *mode)
{
    put();
    watch(reader, R3_READABLE, mode);
    CHECK_EQ(r3_selector_deregister(&loop, reader), 0);
    CHECK(nothing());
    watch(reader, R3_READABLE, mode);
    told(TOKEN, mode);
}

static void closing_makes_it_silent(const struct mode *mode)
{
    watch(reader, R3_READABLE, mode);
    put();
    r3_fd_close(reader);
    CHECK(nothing());
    r3_fd_close(writer);
    CHECK_EQ(open_pipe(), 0); /* with the number that was closed */
    watch(reader, R3_READABLE, mode);
    put();
    told(TOKEN, mode);
}

static void wakes_and_readiness_do_not_hide_each_other(const struct mode *mode)
{
    r3_waker waker;
    CHECK_EQ(r3_waker_open(&waker, &loop, WAKER), 0);
    watch(reader, R3_READABLE, mode);
    for (int i = 0; i < 3; i++) {
        unsigned seen = 0, all = 1U << WAKER | (i == 0 || mode->anew) << TOKEN;
        CHECK_EQ(r3_waker_wake(&waker), 0);
        put();
        for (int n; (seen & all) != all && CHECK((n = loop_wait()) > 0);)
            while (n--)
                seen |= 1U << r3_event_token(&loop_events[n]);
        CHECK_EQ(seen, all);
        drain();
        CHECK(nothing());
    }
    r3_waker_close(&waker);
}

static void *watch_later(void *mode)
{
    usleep(3000);
    watch(reader, R3_READABLE, mode);
    return 0;
}

static void a_thread_that_waits_is_told_of_what_another_registers(const struct mode *mode)
{
    pthread_t thread;
    if (source != sources)
        return;
    put();
    if (CHECK_EQ(pthread_create(&thread, 0, watch_later, (void *)(uintptr_t)mode), 0)) {
        CHECK(loop_readable(TOKEN));
        pthread_join(thread, 0);
    }
}

IN_EACH_MODE(what_is_there_is_told)
IN_EACH_MODE(what_comes_is_told)
IN_EACH_MODE(what_arises_anew_is_told)
IN_EACH_MODE(registering_over_arms_anew)
IN_EACH_MODE(what_was_not_asked_for_is_not_told)
IN_EACH_MODE(an_end_is_told)
IN_EACH_MODE(room_is_told)
IN_EACH_MODE(deregistering_makes_it_silent)
IN_EACH_MODE(closing_makes_it_silent)
IN_EACH_MODE(wakes_and_readiness_do_not_hide_each_other)
IN_EACH_MODE(a_thread_that_waits_is_told_of_what_another_registers)

int main(void)
{
    RUN_IN_EACH_MODE(what_is_there_is_told);
    RUN_IN_EACH_MODE(what_comes_is_told);
    RUN_IN_EACH_MODE(what_arises_anew_is_told);
    RUN_IN_EACH_MODE(registering_over_arms_anew);
    RUN_IN_EACH_MODE(what_was_not_asked_for_is_not_told);
    RUN_IN_EACH_MODE(an_end_is_told);
    RUN_IN_EACH_MODE(room_is_told);
    RUN_IN_EACH_MODE(deregistering_makes_it_silent);
    RUN_IN_EACH_MODE(closing_makes_it_silent);
    RUN_IN_EACH_MODE(wakes_and_readiness_do_not_hide_each_other);
    RUN_IN_EACH_MODE(a_thread_that_waits_is_told_of_what_another_registers);
    return tap_done();
}
