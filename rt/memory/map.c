/* Memory mappings. */
#include "internal.h"
#include "shared_folder.h"
#include "sys.h"
#include "thread/cancel_point.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <string.h>
#include <sys/mman.h>

/* An address may have the top bit set on no Linux CPU, but -4095..-1 alone are errors. */
static void *address(long r)
{
    return __r3_ret(r) == -1 ? MAP_FAILED : (void *)r;
}

void *mmap(void *at, size_t len, int prot, int flags, int fd, off_t offset)
{
    return address(sys_mmap(at, len, prot, flags, fd, offset));
}

int munmap(void *at, size_t len) { return (int)__r3_ret(sys_munmap(at, len)); }
int mprotect(void *at, size_t len, int prot) { return (int)__r3_ret(sys_mprotect(at, len, prot)); }
int madvise(void *at, size_t len, int advice) { return (int)__r3_ret(sys_madvise(at, len, advice)); }

/* Waits for the disk: a cancellation point. */
int msync(void *at, size_t len, int flags)
{
    return (int)__r3_ret(__r3_syscall_cancel_point3((long)at, (long)len, flags, SYS_msync));
}

int mlock(const void *at, size_t len) { return (int)__r3_ret(sys_mlock(at, len)); }
int munlock(const void *at, size_t len) { return (int)__r3_ret(sys_munlock(at, len)); }
int mlockall(int flags) { return (int)__r3_ret(sys_mlockall(flags)); }
int munlockall(void) { return (int)__r3_ret(sys_munlockall()); }
int mincore(void *at, size_t len, unsigned char *resident) { return (int)__r3_ret(sys_mincore(at, len, resident)); }

/* MADV_DONTNEED discards on Linux, and may elsewhere, which POSIX_MADV_DONTNEED must not. */
int posix_madvise(void *at, size_t len, int advice)
{
    return advice == POSIX_MADV_DONTNEED ? 0 : (int)-sys_madvise(at, len, advice);
}

/* Shared memory objects are files. */
enum { FOLDER_BYTES = sizeof R3_SHARED_MEMORY_FOLDER - 1, OBJECT_PATH_BYTES = FOLDER_BYTES + NAME_MAX + 1 };

static int object_path(const char *name, char path[OBJECT_PATH_BYTES])
{
    while (*name == '/')
        name++;
    size_t len = strlen(name);
    if (len > NAME_MAX)
        return -ENAMETOOLONG;
    if (!len || strchr(name, '/') || !strcmp(name, ".") || !strcmp(name, ".."))
        return -EINVAL;
    memcpy(path, R3_SHARED_MEMORY_FOLDER, FOLDER_BYTES);
    memcpy(path + FOLDER_BYTES, name, len + 1);
    return 0;
}

int shm_open(const char *name, int flags, mode_t mode)
{
    char path[OBJECT_PATH_BYTES];
    long r = object_path(name, path);
    flags |= O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK;
    if (r == 0)
        r = sys_openat(AT_FDCWD, path, flags, mode);
    if (r == -ENOENT && flags & O_CREAT && __r3_shared_folder_make())
        r = sys_openat(AT_FDCWD, path, flags, mode);
    return (int)__r3_ret(r);
}

int shm_unlink(const char *name)
{
    char path[OBJECT_PATH_BYTES];
    long r = object_path(name, path);
    return (int)__r3_ret(r == 0 ? sys_unlinkat(AT_FDCWD, path, 0) : r);
}
