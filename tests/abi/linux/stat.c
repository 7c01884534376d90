/* What the kernel says of files and file systems: stat, statx, statfs agree with each other and with what was done. */
#define _GNU_SOURCE
#include "tap.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/magic.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include <sys/sysmacros.h>
#include <time.h>
#include <unistd.h>

static char path[] = "/tmp/ring3-stat-XXXXXX";
static int fd;

TEST(a_file_is_as_it_was_made)
{
    fd = mkstemp(path);
    CHECK(fd >= 0);
    CHECK_EQ(fchmod(fd, 0641), 0);
    CHECK_EQ(write(fd, "123456789", 9), 9);
    struct timespec times[2] = {{1000000001, 0}, {1500000002, 250000000}};
    CHECK_EQ(futimens(fd, times), 0);
    struct stat facts;
    memset(&facts, 0xee, sizeof facts);
    CHECK_EQ(fstat(fd, &facts), 0);
    CHECK_EQ(facts.st_mode, S_IFREG | 0641);
    CHECK_EQ(facts.st_size, 9);
    CHECK_EQ(facts.st_nlink, 1);
    CHECK_EQ(facts.st_uid, geteuid());
    CHECK_EQ(facts.st_atim.tv_sec, 1000000001);
    CHECK_EQ(facts.st_mtim.tv_sec, 1500000002);
    CHECK_EQ(facts.st_mtim.tv_nsec, 250000000);
    CHECK(facts.st_ctim.tv_sec >= time(NULL) - 60 && facts.st_ctim.tv_sec <= time(NULL) + 1);
    CHECK(facts.st_blksize >= 512 && facts.st_blksize <= 1 << 24);
    CHECK(facts.st_blocks >= 0 && facts.st_blocks < 1000);
    CHECK(facts.st_ino != 0);
}

TEST(stat_and_statx_say_the_same)
{
    struct stat facts;
    struct statx more;
    memset(&more, 0xee, sizeof more);
    CHECK_EQ(stat(path, &facts), 0);
    CHECK_EQ(statx(AT_FDCWD, path, 0, STATX_BASIC_STATS, &more), 0);
    CHECK_EQ(more.stx_mask & STATX_BASIC_STATS, STATX_BASIC_STATS);
    CHECK_EQ(more.stx_mode, facts.st_mode);
    CHECK_EQ(more.stx_size, facts.st_size);
    CHECK_EQ(more.stx_ino, facts.st_ino);
    CHECK_EQ(more.stx_nlink, facts.st_nlink);
    CHECK_EQ(more.stx_uid, facts.st_uid);
    CHECK_EQ(more.stx_mtime.tv_sec, facts.st_mtim.tv_sec);
    CHECK_EQ(more.stx_mtime.tv_nsec, facts.st_mtim.tv_nsec);
    CHECK_EQ(more.stx_dev_major, major(facts.st_dev));
    CHECK_EQ(more.stx_dev_minor, minor(facts.st_dev));
    CHECK_EQ(more.stx_blocks, facts.st_blocks);
}

TEST(a_device_has_its_numbers)
{
    struct stat facts;
    CHECK_EQ(stat("/dev/null", &facts), 0);
    CHECK(S_ISCHR(facts.st_mode));
    CHECK_EQ(major(facts.st_rdev), 1);
    CHECK_EQ(minor(facts.st_rdev), 3);
    CHECK(facts.st_rdev == makedev(1, 3));
}

TEST(a_file_system_tells_its_kind_and_size)
{
    struct statfs facts;
    memset(&facts, 0xee, sizeof facts);
    CHECK_EQ(statfs("/proc", &facts), 0);
    CHECK_EQ(facts.f_type, PROC_SUPER_MAGIC);
    CHECK_EQ(facts.f_namelen, 255);
    CHECK_EQ(fstatfs(fd, &facts), 0);
    CHECK(facts.f_blocks > 0 && facts.f_bfree <= facts.f_blocks);
    CHECK(facts.f_bsize >= 512);
    struct statvfs same;
    CHECK_EQ(fstatvfs(fd, &same), 0);
    CHECK_EQ(same.f_blocks, facts.f_blocks);
    CHECK_EQ(same.f_namemax, facts.f_namelen);
    CHECK(same.f_bsize >= 512);
    close(fd);
    unlink(path);
}

int main(void)
{
    RUN(a_file_is_as_it_was_made);
    RUN(stat_and_statx_say_the_same);
    RUN(a_device_has_its_numbers);
    RUN(a_file_system_tells_its_kind_and_size);
    return tap_done();
}
