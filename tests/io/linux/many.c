/* Ten thousand connections on one selector, or as many as RLIMIT_NOFILE allows: each is told, and the process grows by no
 * more than a selector may keep of a descriptor (poll(2): 48 bytes; epoll keeps it in the kernel). The caller's own
 * arrays are there from the start. */
#include "io/loop.h"

#include <fcntl.h>
#include <ring3/unix.h>
#include <stdlib.h>
#include <sys/resource.h>

/* More: qemu-user's own memory is counted, too. */
enum { MOST = 10000, WARM = 200, BYTES_EACH = 64, BYTES_MORE = 4 << 20, BATCH = 256 };

static int pairs[MOST][2];
static unsigned char told[MOST];
static r3_event events[BATCH];

static int count_allowed(void)
{
    struct rlimit files;
    CHECK_EQ(getrlimit(RLIMIT_NOFILE, &files), 0);
    files.rlim_cur = files.rlim_max;
    CHECK_EQ(setrlimit(RLIMIT_NOFILE, &files), 0);
    return files.rlim_cur > 2 * MOST + 100 ? MOST : (int)(files.rlim_cur - 100) / 2;
}

/* Resident, from /proc/self/statm: pages of the whole, then those that are in memory. */
static long resident_bytes(void)
{
    char text[128] = "", *end;
    int fd = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
    CHECK(read(fd, text, sizeof text - 1) > 0);
    close(fd);
    strtol(text, &end, 10);
    return strtol(end, 0, 10) * sysconf(_SC_PAGESIZE);
}

static void add(int from, int to)
{
    for (int i = from; i < to; i++) {
        if (!CHECK_EQ(r3_unix_pair(SOCK_STREAM, pairs[i]), 0))
            return;
        CHECK_EQ(r3_selector_register(&loop, pairs[i][0], (uint64_t)i, R3_READABLE, R3_EDGE), 0);
    }
}

/* Every one speaks, each is told once. */
static void all_speak(int count)
{
    char bytes[8];
    int left = count;
    memset(told, 0, sizeof told);
    for (int i = 0; i < count; i++)
        CHECK_EQ(r3_fd_write(pairs[i][1], "x", 1), 1);
    while (left > 0) {
        int n = r3_selector_wait(&loop, events, BATCH, r3_clock_ns() + LOOP_PATIENCE_NS);
        if (!CHECK(n > 0))
            return;
        while (n--) {
            uint64_t i = r3_event_token(&events[n]);
            CHECK_EQ(r3_fd_read(pairs[i][0], bytes, sizeof bytes), 1);
            left -= !told[i]++;
        }
    }
    for (int i = 0; i < count; i++)
        CHECK_EQ(told[i], 1);
    CHECK(loop_quiet());
}

TEST(ten_thousand_connections_are_told_in_memory_that_does_not_grow)
{
    int count = count_allowed();
    memset(pairs, 0xff, sizeof pairs);
    CHECK_EQ(r3_selector_open(&loop), 0);
    add(0, WARM);
    all_speak(WARM);
    long before = resident_bytes();
    add(WARM, count);
    all_speak(count);
    long grown = resident_bytes() - before;
    if (!CHECK(grown <= 2L * count * BYTES_EACH + BYTES_MORE))
        tap_check_eq(grown, 0, __FILE__, __LINE__, "bytes more");
    for (int i = 0; i < count; i++) {
        r3_fd_close(pairs[i][0]);
        r3_fd_close(pairs[i][1]);
    }
    CHECK(loop_quiet());
    r3_selector_close(&loop);
}

int main(void)
{
    RUN(ten_thousand_connections_are_told_in_memory_that_does_not_grow);
    return tap_done();
}
