/* Mappings and shared memory objects. */
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

TEST(memory_is_mapped_changed_and_unmapped)
{
    char *at = mmap(0, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (!CHECK(at != MAP_FAILED))
        return;
    CHECK_EQ((uintptr_t)at % page, 0);
    at[2 * page - 1] = 5;
    CHECK_EQ(mprotect(at, page, PROT_READ), 0);
    CHECK_EQ(madvise(at + page, page, MADV_WILLNEED), 0);
    CHECK_EQ(posix_madvise(at, page, POSIX_MADV_WILLNEED), 0);
    at[page] = 7;
    CHECK_EQ(posix_madvise(at + page, page, POSIX_MADV_DONTNEED), 0);
    CHECK_EQ(at[page], 7); /* only advice */
    CHECK_EQ(munmap(at, 2 * page), 0);
    errno = 0;
    CHECK(mmap(0, 0, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED);
    CHECK_EQ(errno, EINVAL);
    CHECK(mmap(0, page, PROT_READ, MAP_PRIVATE, -1, 0) == MAP_FAILED);
    CHECK_EQ(errno, EBADF);
}

TEST(a_file_is_shared_through_its_mapping)
{
    char path[] = "/tmp/ring3-map-XXXXXX", buf[4] = "";
    int fd = mkstemp(path);
    off_t at = 65536; /* a multiple of any page */
    CHECK_EQ(ftruncate(fd, at + 100), 0);
    char *map = mmap(0, 100, PROT_READ | PROT_WRITE, MAP_SHARED, fd, at);
    if (CHECK(map != MAP_FAILED)) {
        strcpy(map, "abc");
        CHECK_EQ(msync(map, 100, MS_SYNC), 0);
        CHECK_EQ(pread(fd, buf, 4, at), 4);
        CHECK_STR(buf, "abc");
        munmap(map, 100);
    }
    close(fd);
    unlink(path);
}

TEST(a_shared_memory_object_has_a_name_until_it_is_unlinked)
{
    char name[40] = "/ring3-test-";
    int n = getpid(), i = 12;
    for (; n; n /= 10)
        name[i++] = (char)('0' + n % 10);
    int fd = shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0600), status;
    if (fd < 0 && errno == ENOENT)
        SKIP("no /dev/shm");
    CHECK_EQ(ftruncate(fd, 100), 0);
    CHECK(fcntl(fd, F_GETFD) & FD_CLOEXEC);
    int *shared = mmap(0, 100, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    pid_t pid = fork();
    if (pid == 0) {
        int other = shm_open(name + 1, O_RDWR, 0);
        int *view = mmap(0, 100, PROT_READ | PROT_WRITE, MAP_SHARED, other, 0);
        _exit(view == MAP_FAILED || (*view = 4711) != 4711);
    }
    waitpid(pid, &status, 0);
    CHECK_EQ(status, 0);
    CHECK_EQ(*shared, 4711);
    errno = 0;
    CHECK_EQ(shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0600), -1);
    CHECK_EQ(errno, EEXIST);
    CHECK_EQ(shm_unlink(name), 0);
    CHECK_EQ(shm_open(name, O_RDWR, 0), -1);
    CHECK_EQ(errno, ENOENT);
    CHECK_EQ(shm_open("/a/b", O_RDWR, 0), -1);
    CHECK_EQ(errno, EINVAL);
    CHECK_EQ(shm_open("/..", O_RDWR, 0), -1);
    CHECK_EQ(errno, EINVAL);
    close(fd);
}

TEST(pages_can_be_asked_for_and_held)
{
    unsigned char resident[64] = {0}; /* qemu-user answers by the pages of the machine below, which may be smaller */
    char *at = mmap(0, page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    *at = 1;
    CHECK_EQ(mincore(at, page, resident), 0);
    CHECK(resident[0] & 1);
    if (mlock(at, page) == 0)
        CHECK_EQ(munlock(at, page), 0);
    else
        CHECK(errno == ENOMEM || errno == EPERM || errno == EAGAIN);
    munmap(at, page);
}

int main(void)
{
    page = (size_t)sysconf(_SC_PAGESIZE);
    RUN(memory_is_mapped_changed_and_unmapped);
    RUN(a_file_is_shared_through_its_mapping);
    RUN(a_shared_memory_object_has_a_name_until_it_is_unlinked);
    RUN(pages_can_be_asked_for_and_held);
    return tap_done();
}
