/* Changes of files and folders as events, as every kernel tells them. */
#include "io/loop.h"

#include <fcntl.h>
#include <ring3/watch.h>
#include <stdlib.h>

static char folder[32];
static r3_watch watch;

static void setup(void)
{
    strcpy(folder, "/tmp/ring3-watch-XXXXXX");
    CHECK(mkdtemp(folder) != 0 && chdir(folder) == 0);
    CHECK_EQ(r3_selector_open(&loop), 0);
    CHECK_EQ(r3_watch_open(&watch, &loop, 5), 0);
}

static void teardown(void)
{
    r3_watch_close(&watch);
    r3_selector_close(&loop);
    unlink("a");
    CHECK(chdir("/") == 0 && rmdir(folder) == 0);
}

static int make(const char *name) { return open(name, O_CREAT | O_WRONLY, 0600); }

/* Everything that is told now, or-ed. */
static uint32_t told_of(int number)
{
    const r3_change *change;
    uint32_t told = 0;
    CHECK(loop_readable(5));
    while (r3_watch_next(&watch, &change) > 0)
        if (CHECK_EQ(change->wd, number))
            told |= change->mask;
    return told;
}

TEST(a_file_that_is_written_to)
{
    setup();
    int fd = make("a");
    int number = r3_watch_add(&watch, "a", R3_WATCH_WRITTEN);
    CHECK(number > 0);
    CHECK(loop_quiet());
    CHECK_EQ(write(fd, "x", 1), 1);
    CHECK(told_of(number) & R3_WATCH_WRITTEN);
    CHECK(loop_quiet());
    CHECK_EQ(write(fd, "x", 1), 1);
    CHECK(told_of(number) & R3_WATCH_WRITTEN);
    close(fd);
    teardown();
}

TEST(a_folder_that_gets_and_loses_an_entry)
{
    setup();
    int number = r3_watch_add(&watch, ".", R3_WATCH_ENTRIES);
    CHECK(number > 0);
    close(make("a"));
    CHECK(told_of(number) & R3_WATCH_ENTRIES);
    CHECK_EQ(unlink("a"), 0);
    CHECK(told_of(number) & R3_WATCH_ENTRIES);
    teardown();
}

TEST(a_file_that_is_removed)
{
    setup();
    close(make("a"));
    int number = r3_watch_add(&watch, "a", R3_WATCH_REMOVED);
    CHECK(number > 0);
    CHECK_EQ(unlink("a"), 0);
    CHECK(told_of(number) & R3_WATCH_REMOVED);
    teardown();
}

TEST(one_that_is_watched_no_longer_is_not_told_of)
{
    const r3_change *change;
    setup();
    int number = r3_watch_add(&watch, ".", R3_WATCH_ENTRIES);
    CHECK_EQ(r3_watch_remove(&watch, number), 0);
    while (r3_watch_next(&watch, &change) > 0)
        continue; /* that it was removed */
    close(make("a"));
    CHECK_EQ(r3_watch_next(&watch, &change), 0);
    CHECK_EQ(r3_watch_remove(&watch, number), -EINVAL);
    teardown();
}

TEST(what_cannot_be_watched)
{
    const r3_change *change;
    setup();
    CHECK_EQ(r3_watch_add(&watch, "absent", R3_WATCH_ENTRIES), -ENOENT);
    CHECK_EQ(r3_watch_add(&watch, ".", 0), -EINVAL);
    teardown();
    CHECK_EQ(r3_watch_next(&watch, &change), -EBADF);
}

int main(void)
{
    RUN(a_file_that_is_written_to);
    RUN(a_folder_that_gets_and_loses_an_entry);
    RUN(a_file_that_is_removed);
    RUN(one_that_is_watched_no_longer_is_not_told_of);
    RUN(what_cannot_be_watched);
    return tap_done();
}
