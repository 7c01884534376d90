/* Names in the file system: making, changing, describing, walking and resolving them. */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/time.h>
#include <unistd.h>
#include <utime.h>

#include "tap.h"

static char folder[PATH_MAX] = "/tmp/ring3-names-XXXXXX";

static void touch(const char *name) { close(open(name, O_CREAT | O_WRONLY, 0600)); }

TEST(stat_tells_what_a_file_is)
{
    struct stat st, link;
    int fd = open("file", O_CREAT | O_RDWR, 0640);
    CHECK_EQ(write(fd, "12345", 5), 5);
    CHECK_EQ(fstat(fd, &st), 0);
    CHECK(S_ISREG(st.st_mode));
    CHECK_EQ(st.st_size, 5);
    CHECK_EQ(st.st_nlink, 1);
    CHECK_EQ(st.st_uid, geteuid());
    CHECK_EQ(symlink("file", "link"), 0);
    CHECK_EQ(stat("link", &link), 0);
    CHECK(link.st_ino == st.st_ino && link.st_dev == st.st_dev);
    CHECK_EQ(lstat("link", &link), 0);
    CHECK(S_ISLNK(link.st_mode) && link.st_size == 4);
    CHECK_EQ(fstatat(AT_FDCWD, "link", &link, AT_SYMLINK_NOFOLLOW), 0);
    CHECK(S_ISLNK(link.st_mode));
    CHECK_EQ(stat("/dev/null", &st), 0);
    CHECK(S_ISCHR(st.st_mode) && st.st_rdev);
    errno = 0;
    CHECK_EQ(stat("nothing", &st), -1);
    CHECK_EQ(errno, ENOENT);
    CHECK_EQ(fstat(-1, &st), -1);
    CHECK_EQ(errno, EBADF);
    close(fd);
    errno = 0;
    CHECK_EQ(fstat(fd, &st), -1);
    CHECK_EQ(errno, EBADF);
    unlink("link");
    unlink("file");
}

TEST(names_are_linked_renamed_and_removed)
{
    char target[20] = "";
    struct stat st;
    touch("a");
    CHECK_EQ(link("a", "b"), 0);
    CHECK_EQ(stat("a", &st), 0);
    CHECK_EQ(st.st_nlink, 2);
    CHECK_EQ(rename("b", "c"), 0);
    CHECK_EQ(access("b", F_OK), -1);
    CHECK_EQ(symlink("somewhere", "s"), 0);
    CHECK_EQ(readlink("s", target, sizeof target), 9);
    CHECK_EQ(readlink("s", target, 4), 4);
    CHECK_EQ(readlink("s", target, 0), 0);
    CHECK_EQ(mkdir("d", 0700), 0);
    CHECK_EQ(mkfifo("d/fifo", 0600), 0);
    CHECK_EQ(stat("d/fifo", &st), 0);
    CHECK(S_ISFIFO(st.st_mode));
    errno = 0;
    CHECK_EQ(rmdir("d"), -1);
    CHECK(errno == ENOTEMPTY || errno == EEXIST);
    CHECK_EQ(unlink("d"), -1);
    CHECK_EQ(remove("d/fifo"), 0);
    CHECK_EQ(remove("d"), 0); /* a folder too */
    CHECK_EQ(remove("s") + remove("a") + unlinkat(AT_FDCWD, "c", 0), 0);
    errno = 0;
    CHECK_EQ(remove("a"), -1);
    CHECK_EQ(errno, ENOENT);
}

TEST(times_are_set_to_the_nanosecond)
{
    struct timespec exact[2] = {{1000000000, 123456789}, {2000000000, 987654321}}, omit[2] = {{5, 0}, {0, UTIME_OMIT}};
    struct timeval coarse[2] = {{7, 8}, {9, 10}}, wrong[2] = {{0, 1000000}, {0, 0}};
    struct stat st;
    touch("t");
    CHECK_EQ(utimensat(AT_FDCWD, "t", exact, 0), 0);
    stat("t", &st);
    CHECK_EQ(st.st_atim.tv_sec, 1000000000);
    CHECK_EQ(st.st_mtim.tv_sec, 2000000000);
    CHECK_EQ(st.st_mtim.tv_nsec, 987654321);
    CHECK_EQ(utimensat(AT_FDCWD, "t", omit, 0), 0);
    stat("t", &st);
    CHECK(st.st_atim.tv_sec == 5 && st.st_mtim.tv_sec == 2000000000);
    CHECK_EQ(utimes("t", coarse), 0);
    stat("t", &st);
    CHECK(st.st_atim.tv_nsec == 8000 && st.st_mtim.tv_sec == 9);
    errno = 0;
    CHECK_EQ(utimes("t", wrong), -1);
    CHECK_EQ(errno, EINVAL);
    CHECK_EQ(utime("t", &(struct utimbuf){11, 12}), 0);
    stat("t", &st);
    CHECK(st.st_atim.tv_sec == 11 && st.st_mtim.tv_sec == 12);
    CHECK_EQ(utime("t", 0), 0);
    stat("t", &st);
    CHECK(st.st_mtim.tv_sec > 1000000000);
    unlink("t");
}

TEST(modes_and_rights)
{
    struct stat st;
    touch("m");
    CHECK_EQ(chmod("m", 0604), 0);
    stat("m", &st);
    CHECK_EQ(st.st_mode & 07777, 0604);
    int fd = open("m", O_RDONLY);
    CHECK_EQ(fchmod(fd, 0400), 0);
    CHECK_EQ(fchown(fd, (uid_t)-1, (gid_t)-1), 0);
    close(fd);
    CHECK_EQ(access("m", R_OK), 0);
    CHECK_EQ(access("m", X_OK), -1);
    CHECK_EQ(eaccess("m", R_OK), 0);
    CHECK_EQ(faccessat(AT_FDCWD, "m", R_OK, AT_EACCESS), 0);
    CHECK_EQ(truncate("m", 77), getuid() ? -1 : 0);
    unlink("m");
}

static int no_dots(const struct dirent *e) { return e->d_name[0] != '.'; }

TEST(a_folder_is_read_whole_and_again)
{
    enum { FILES = 300 };
    static char seen[FILES];
    char name[8] = "f000";
    mkdir("many", 0700);
    chdir("many");
    for (int i = 0; i < FILES; i++) {
        name[1] = (char)('0' + i / 100), name[2] = (char)('0' + i / 10 % 10), name[3] = (char)('0' + i % 10);
        touch(name);
    }
    DIR *dir = opendir(".");
    long place = 0;
    char at_place[20] = "";
    if (!CHECK(dir != 0))
        return;
    CHECK(fcntl(dirfd(dir), F_GETFD) & FD_CLOEXEC);
    for (int round = 0; round < 2; round++) {
        int count = 0;
        memset(seen, 0, sizeof seen);
        for (struct dirent *e; errno = 0, (e = readdir(dir));) {
            if (e->d_name[0] != 'f')
                continue;
            int i = atoi(e->d_name + 1);
            CHECK(i >= 0 && i < FILES && !seen[i]);
            seen[i] = 1;
            if (++count == 150)
                place = telldir(dir);
            else if (count == 151)
                strcpy(at_place, e->d_name);
        }
        CHECK_EQ(errno, 0);
        CHECK_EQ(count, FILES);
        rewinddir(dir);
    }
    seekdir(dir, place);
    struct dirent *e = readdir(dir);
    if (CHECK(e != 0))
        CHECK_STR(e->d_name, at_place);
    CHECK_EQ(closedir(dir), 0);
    struct dirent **list;
    CHECK_EQ(scandir(".", &list, no_dots, alphasort), FILES);
    CHECK_STR(list[0]->d_name, "f000");
    CHECK_STR(list[FILES - 1]->d_name, "f299");
    for (int i = 0; i < FILES; i++) {
        unlink(list[i]->d_name);
        free(list[i]);
    }
    free(list);
    chdir("..");
    rmdir("many");
    errno = 0;
    CHECK(!opendir("many"));
    CHECK_EQ(errno, ENOENT);
    CHECK(!fdopendir(-1));
    CHECK_EQ(errno, EBADF);
}

TEST(the_current_folder_and_true_names)
{
    char here[PATH_MAX], *made, resolved[PATH_MAX];
    CHECK(getcwd(here, sizeof here) == here);
    CHECK_STR(here, folder);
    errno = 0;
    CHECK(!getcwd(here, 3));
    CHECK_EQ(errno, ERANGE);
    CHECK(!getcwd(here, 0));
    CHECK_EQ(errno, EINVAL);
    made = getcwd(0, 0);
    CHECK_STR(made, folder);
    free(made);
    mkdir("real", 0700);
    touch("real/file");
    symlink("real", "alias");
    CHECK(realpath("alias/../alias/./file", resolved) == resolved);
    CHECK_STR(resolved + strlen(folder), "/real/file");
    made = realpath("alias", 0);
    CHECK_STR(made + strlen(folder), "/real");
    free(made);
    CHECK_STR(realpath("/", resolved), "/");
    CHECK_STR(realpath("/tmp/..", resolved), "/");
    errno = 0;
    CHECK(!realpath("alias/nothing", resolved));
    CHECK_EQ(errno, ENOENT);
    CHECK(!realpath("", resolved));
    CHECK_EQ(errno, ENOENT);
    CHECK(!realpath(0, resolved));
    CHECK_EQ(errno, EINVAL);
    symlink("loop", "loop");
    CHECK(!realpath("loop", resolved));
    CHECK_EQ(errno, ELOOP);
    unlink("loop");
    unlink("alias");
    unlink("real/file");
    rmdir("real");
}

TEST(temporary_names_are_new_and_private)
{
    char a[] = "xXXXXXX", b[] = "xXXXXXX", suffixed[] = "XXXXXX.txt", wrong[] = "xXXXXX", dir[] = "dXXXXXX";
    struct stat st;
    int one = mkstemp(a), two = mkostemp(b, O_CLOEXEC), three = mkstemps(suffixed, 4);
    CHECK(one >= 0 && two >= 0 && three >= 0 && strcmp(a, b));
    CHECK_EQ(fstat(one, &st), 0);
    CHECK_EQ(st.st_mode & 0777, 0600);
    CHECK(fcntl(two, F_GETFD) & FD_CLOEXEC);
    CHECK_STR(suffixed + 6, ".txt");
    CHECK_EQ(access(suffixed, F_OK), 0);
    CHECK(mkdtemp(dir) == dir);
    CHECK_EQ(stat(dir, &st), 0);
    CHECK(S_ISDIR(st.st_mode) && (st.st_mode & 0777) == 0700);
    errno = 0;
    CHECK_EQ(mkstemp(wrong), -1);
    CHECK_EQ(errno, EINVAL);
    char nowhere[] = "/nowhere/XXXXXX";
    CHECK_EQ(mkstemp(nowhere), -1);
    CHECK_EQ(errno, ENOENT);
    CHECK_STR(nowhere, "/nowhere/XXXXXX");
    close(one), close(two), close(three);
    unlink(a), unlink(b), unlink(suffixed), rmdir(dir);
}

TEST(a_file_system_is_described)
{
    struct statvfs vfs;
    CHECK_EQ(statvfs("/", &vfs), 0);
    CHECK(vfs.f_bsize > 0 && vfs.f_frsize > 0 && vfs.f_namemax >= 14 && vfs.f_bfree <= vfs.f_blocks);
    errno = 0;
    CHECK_EQ(fstatvfs(-1, &vfs), -1);
    CHECK_EQ(errno, EBADF);
}

int main(void)
{
    if (!mkdtemp(folder) || chdir(folder) < 0)
        return 2;
    getcwd(folder, sizeof folder); /* as the kernel names it */
    RUN(stat_tells_what_a_file_is);
    RUN(names_are_linked_renamed_and_removed);
    RUN(times_are_set_to_the_nanosecond);
    RUN(modes_and_rights);
    RUN(a_folder_is_read_whole_and_again);
    RUN(the_current_folder_and_true_names);
    RUN(temporary_names_are_new_and_private);
    RUN(a_file_system_is_described);
    chdir("/");
    rmdir(folder);
    return tap_done();
}
