/* What Linux alone does with files: renames with a condition, files without a name, bytes moved inside the kernel. */
#define _GNU_SOURCE
#include "tap.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>

static char folder[] = "/tmp/ring3-linux-XXXXXX";

TEST(a_rename_that_replaces_something_is_refused)
{
    close(creat("a", 0600));
    close(creat("c", 0600));
    errno = 0;
    CHECK_EQ(renameat2(AT_FDCWD, "a", AT_FDCWD, "c", RENAME_NOREPLACE), -1);
    CHECK_EQ(errno, EEXIST);
    struct statx x;
    CHECK_EQ(statx(AT_FDCWD, "a", 0, STATX_SIZE, &x), 0);
    CHECK_EQ(x.stx_size, 0);
    unlink("a");
    unlink("c");
}

TEST(a_file_without_a_name_has_the_mode_asked_for)
{
    struct stat st;
    int fd = open(".", O_TMPFILE | O_RDWR, 0640);
    if (fd < 0)
        SKIP("the file system has no O_TMPFILE");
    CHECK_EQ(fstat(fd, &st), 0);
    CHECK_EQ(st.st_mode & 0777, 0640);
    close(fd);
}

TEST(the_third_argument_of_prctl_arrives)
{
    char name[17] = "";
    CHECK_EQ(prctl(PR_SET_NAME, "named"), 0);
    CHECK_EQ(prctl(PR_GET_NAME, name), 0);
    CHECK_STR(name, "named");
}

TEST(bytes_move_inside_the_kernel)
{
    int from = open("from", O_CREAT | O_RDWR | O_TRUNC, 0600), to = open("to", O_CREAT | O_RDWR | O_TRUNC, 0600);
    off_t at = 2, in = 0, out = 4;
    char buf[10];
    write(from, "abcdef", 6);
    CHECK_EQ(sendfile(to, from, &at, 4), 4);
    CHECK_EQ(at, 6);
    CHECK_EQ(copy_file_range(from, &in, to, &out, 3, 0), 3);
    CHECK_EQ(in, 3);
    CHECK_EQ(pread(to, buf, 10, 0), 7);
    CHECK(!memcmp(buf, "cdefabc", 7));
    close(from);
    close(to);
    unlink("from");
    unlink("to");
}

int main(void)
{
    umask(022);
    if (!mkdtemp(folder) || chdir(folder))
        return 1;
    RUN(a_rename_that_replaces_something_is_refused);
    RUN(a_file_without_a_name_has_the_mode_asked_for);
    RUN(the_third_argument_of_prctl_arrives);
    RUN(bytes_move_inside_the_kernel);
    chdir("/");
    rmdir(folder);
    return tap_done();
}
