/* Mappings that move, files without a name. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tap.h"

static size_t page;

TEST(a_mapping_grows_and_moves_where_it_is_told)
{
    char *at = mmap(0, page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    char *room = mmap(0, 4 * page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    strcpy(at, "moves");
    at = mremap(at, page, 3 * page, MREMAP_MAYMOVE);
    if (!CHECK(at != MAP_FAILED))
        return;
    CHECK_STR(at, "moves");
    at[3 * page - 1] = 1;
    char *moved = mremap(at, 3 * page, 4 * page, MREMAP_MAYMOVE | MREMAP_FIXED, room);
    CHECK(moved == room);
    if (moved != MAP_FAILED)
        CHECK_STR(moved, "moves");
}

TEST(a_memfd_is_a_file_without_a_name)
{
    int fd = memfd_create("x", MFD_CLOEXEC);
    CHECK(fd >= 0);
    CHECK_EQ(write(fd, "12", 2), 2);
    CHECK_EQ(lseek(fd, 0, SEEK_END), 2);
    close(fd);
}

TEST(what_is_not_needed_is_gone_and_offsets_are_of_whole_pages)
{
    char *at = mmap(0, page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    *at = 5;
    CHECK_EQ(madvise(at, page, MADV_DONTNEED), 0);
    CHECK_EQ(*at, 0);
    munmap(at, page);
    int fd = memfd_create("x", 0);
    errno = 0;
    CHECK(mmap(0, 100, PROT_READ, MAP_SHARED, fd, 1) == MAP_FAILED);
    CHECK_EQ(errno, EINVAL);
    close(fd);
}

int main(void)
{
    page = (size_t)sysconf(_SC_PAGESIZE);
    RUN(a_mapping_grows_and_moves_where_it_is_told);
    RUN(a_memfd_is_a_file_without_a_name);
    RUN(what_is_not_needed_is_gone_and_offsets_are_of_whole_pages);
    return tap_done();
}
