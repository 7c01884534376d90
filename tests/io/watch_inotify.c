/* Changes of files and folders as events. */
#include "io/loop.h"

#include <fcntl.h>
#include <ring3/watch.h>
#include <stdlib.h>

static char folder[32];
static r3_watch watch;
static int number;

static void setup(void)
{
    strcpy(folder, "/tmp/ring3-watch-XXXXXX");
    CHECK(mkdtemp(folder) != 0 && chdir(folder) == 0);
    CHECK_EQ(r3_selector_open(&loop), 0);
    CHECK_EQ(r3_watch_open(&watch, &loop, 5), 0);
    number = r3_watch_add(&watch, ".", IN_CREATE | IN_CLOSE_WRITE | IN_DELETE);
    CHECK(number > 0);
}

static void teardown(void)
{
    r3_watch_close(&watch);
    r3_selector_close(&loop);
    CHECK(chdir("/") == 0 && rmdir(folder) == 0);
}

static void touch(const char *name) { close(open(name, O_CREAT | O_WRONLY, 0600)); }

static void next_is(uint32_t mask, const char *name)
{
    const r3_change *change;
    if (!CHECK_EQ(r3_watch_next(&watch, &change), 1))
        return;
    CHECK_EQ(change->wd, number);
    CHECK_EQ(change->mask, mask);
    CHECK_STR(change->name, name);
}

TEST(changes_are_told_in_order)
{
    const r3_change *change;
    setup();
    CHECK(loop_quiet());
    CHECK_EQ(r3_watch_next(&watch, &change), 0);
    touch("a");
    CHECK(loop_readable(5));
    next_is(IN_CREATE, "a");
    next_is(IN_CLOSE_WRITE, "a");
    CHECK_EQ(r3_watch_next(&watch, &change), 0);
    unlink("a");
    CHECK(loop_readable(5));
    next_is(IN_DELETE, "a");
    teardown();
}

TEST(more_changes_than_the_buffer_holds)
{
    char name[] = "a-name-of-some-length-aa";
    setup();
    for (int i = 0; i < 100; i++) {
        name[sizeof name - 2] = (char)('a' + i % 10);
        name[sizeof name - 3] = (char)('a' + i / 10);
        touch(name);
        unlink(name);
    }
    CHECK(loop_readable(5));
    for (int i = 0; i < 100; i++) {
        name[sizeof name - 2] = (char)('a' + i % 10);
        name[sizeof name - 3] = (char)('a' + i / 10);
        next_is(IN_CREATE, name);
        next_is(IN_CLOSE_WRITE, name);
        next_is(IN_DELETE, name);
    }
    teardown();
}

TEST(a_watch_can_be_removed)
{
    const r3_change *change;
    setup();
    CHECK_EQ(r3_watch_remove(&watch, number), 0);
    CHECK_EQ(r3_watch_next(&watch, &change), 1);
    CHECK_EQ(change->mask, IN_IGNORED);
    touch("a");
    unlink("a");
    CHECK_EQ(r3_watch_next(&watch, &change), 0);
    CHECK_EQ(r3_watch_remove(&watch, number), -EINVAL);
    CHECK_EQ(r3_watch_add(&watch, "absent", IN_MODIFY), -ENOENT);
    teardown();
    CHECK_EQ(r3_watch_next(&watch, &change), -EBADF);
}

int main(void)
{
    RUN(changes_are_told_in_order);
    RUN(more_changes_than_the_buffer_holds);
    RUN(a_watch_can_be_removed);
    return tap_done();
}
