/* ring3/file.h: nothing outside is reached, however it is spelled; a file without a name is a file. */
#include "tap.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <ring3/file.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "rt/file/walk.h"

static char top[] = "/tmp/beneath.XXXXXX";
static int root;

/* top/secret is outside; root is top/root. */
static int make(void)
{
    if (!mkdtemp(top) || chdir(top) < 0 || mkdir("root", 0755) < 0 || mkdir("root/sub", 0755) < 0)
        return -1;
    close(open("secret", O_CREAT | O_WRONLY, 0644));
    close(open("root/file", O_CREAT | O_WRONLY, 0644));
    close(open("root/sub/file", O_CREAT | O_WRONLY, 0644));
    if (symlink("../secret", "root/out") < 0 || symlink("/", "root/top") < 0 || symlink("..", "root/up") < 0 ||
        symlink("file", "root/in") < 0)
        return -1;
    root = open("root", O_RDONLY | O_DIRECTORY);
    return root;
}

static void forget(void)
{
    static const char *const files[] = {"root/out", "root/top", "root/up", "root/in", "root/sub/file", "root/file", "secret"};
    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        unlink(files[i]);
    rmdir("root/sub");
    rmdir("root");
    rmdir(top);
}

static int walk(int folder, const char *path, int flags) { return (int)__r3_file_walk(folder, path, flags); }

/* The descriptor is closed: >= 0 becomes 0. */
static int opened(int (*way)(int, const char *, int), const char *path)
{
    int fd = way(root, path, O_RDONLY | O_CLOEXEC);
    return fd < 0 ? fd : close(fd);
}

static void what_is_beneath(int (*way)(int, const char *, int))
{
    CHECK_EQ(opened(way, "file"), 0);
    CHECK_EQ(opened(way, "sub/file"), 0);
    CHECK_EQ(opened(way, "sub//file"), 0);
    CHECK_EQ(opened(way, "sub"), 0);
    CHECK_EQ(opened(way, "sub/"), 0);
    CHECK_EQ(opened(way, "."), 0);
    CHECK_EQ(opened(way, ""), -ENOENT);
    CHECK_EQ(opened(way, "nothing"), -ENOENT);
    CHECK_EQ(opened(way, "file/"), -ENOTDIR);
    CHECK_EQ(opened(way, "file/x"), -ENOTDIR);
    char name[NAME_MAX + 2];
    memset(name, 'n', sizeof name - 1);
    name[sizeof name - 1] = 0;
    CHECK_EQ(opened(way, name), -ENAMETOOLONG);
}

static void what_is_outside(int (*way)(int, const char *, int))
{
    static const char *const paths[] = {"..", "../secret", "sub/../../secret", "/", "/etc", "out", "top", "top/etc", "up", "up/secret"};
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        int r = opened(way, paths[i]);
        CHECK(r == -EXDEV || r == -ELOOP || r == -ENOTDIR);
    }
}

TEST(what_is_beneath_is_opened) { what_is_beneath(r3_file_beneath); }
TEST(what_is_outside_is_not_reached) { what_is_outside(r3_file_beneath); }
TEST(walking_opens_what_is_beneath) { what_is_beneath(walk); }
TEST(walking_follows_no_link_and_nothing_upwards)
{
    what_is_outside(walk);
    CHECK_EQ(opened(walk, "in"), -ELOOP);
    CHECK_EQ(opened(walk, "sub/../file"), -EXDEV);
}

TEST(walking_leaves_no_descriptor_behind)
{
    int before = dup(root);
    close(before);
    opened(walk, "sub/file");
    opened(walk, "sub/nothing/file");
    opened(walk, "sub/../file");
    int after = dup(root);
    close(after);
    CHECK_EQ(after, before);
}

TEST(a_file_without_a_name_is_written_and_read)
{
    char back[4] = {0};
    struct stat st;
    int fd = r3_file_unnamed();
    CHECK(fd >= 0);
    CHECK_EQ(fcntl(fd, F_GETFD), FD_CLOEXEC);
    CHECK_EQ(write(fd, "abc", 3), 3);
    CHECK_EQ(pread(fd, back, 3, 0), 3);
    CHECK_EQ(memcmp(back, "abc", 3), 0);
    CHECK_EQ(fstat(fd, &st), 0);
    CHECK_EQ(st.st_nlink, 0);
    CHECK(S_ISREG(st.st_mode));
    close(fd);
}

int main(void)
{
    if (make() < 0)
        return 1;
    RUN(what_is_beneath_is_opened);
    RUN(what_is_outside_is_not_reached);
    RUN(walking_opens_what_is_beneath);
    RUN(walking_follows_no_link_and_nothing_upwards);
    RUN(walking_leaves_no_descriptor_behind);
    RUN(a_file_without_a_name_is_written_and_read);
    forget();
    return tap_done();
}
