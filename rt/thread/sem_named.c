/* Named semaphores: a file (shared_folder.h) holds one, mapped by all who open it. It is written under a name of its own and
 * then linked to the one asked for, so that nobody maps it half made. Within a process one name is one address: the
 * table below counts how often it is open (POSIX). */
#include "pthread_internal.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <semaphore.h>
#include <stdarg.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "shared_folder.h"
#include "sys.h"

enum { NAMES = 256 /* SEM_NSEMS_MAX */, PREFIX = sizeof R3_SEMAPHORE_PREFIX - 1, NAME_LEN = 251, TRIES = 100 };

struct open_semaphore {
    uint64_t device, inode;
    sem_t *at;
    int count;
};

static struct open_semaphore *table; /* NAMES, mapped when first needed */
static struct __r3_lock table_lock;

/* "/name" or "name" to the file's path; 0 or an error. */
static int make_path(char path[PREFIX + NAME_LEN + 1], const char *name)
{
    static const char prefix[] = R3_SEMAPHORE_PREFIX;
    size_t len = 0;
    while (*name == '/')
        name++;
    for (; name[len]; len++)
        if (name[len] == '/')
            return EINVAL;
        else if (len == NAME_LEN)
            return ENAMETOOLONG;
    if (!len)
        return EINVAL;
    for (int i = 0; i < PREFIX; i++)
        path[i] = prefix[i];
    for (size_t i = 0; i <= len; i++)
        path[PREFIX + i] = name[i];
    return 0;
}

/* A file with a fresh semaphore under `path`: its descriptor, -EEXIST if somebody was faster, or another -errno. */
static long create(const char *path, mode_t mode, unsigned value)
{
    char own[] = R3_SEMAPHORE_PREFIX "tmp.0000000000000000";
    sem_t fresh = {{0}};
    long fd = -EEXIST;
    if (sem_init(&fresh, 1, value) < 0)
        return -EINVAL;
    for (int try = 0; fd == -EEXIST && try < TRIES; try++) {
        struct timespec now;
        sys_clock_gettime(CLOCK_MONOTONIC, &now);
        uint64_t tag = (uint64_t)now.tv_nsec << 32 ^ (uint64_t)now.tv_sec << 20 ^ (uint64_t)sys_gettid();
        for (char *digit = own + sizeof own - 2; *digit != '.'; digit--, tag /= 16)
            *digit = "0123456789abcdef"[tag % 16];
        fd = sys_openat(AT_FDCWD, own, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
    }
    if (fd < 0)
        return fd;
    long result = sys_write((int)fd, &fresh, sizeof fresh);
    if (result == sizeof fresh)
        result = sys_linkat(AT_FDCWD, own, AT_FDCWD, path, 0);
    sys_unlinkat(AT_FDCWD, own, 0);
    if (result >= 0)
        return fd;
    sys_close((int)fd);
    return result;
}

static long open_or_create(const char *path, int flags, mode_t mode, unsigned value)
{
    for (int try = 0; try < TRIES; try++) {
        long fd = flags & O_EXCL ? -ENOENT : sys_openat(AT_FDCWD, path, O_RDWR | O_NOFOLLOW | O_CLOEXEC, 0);
        if (fd != -ENOENT || !(flags & O_CREAT))
            return fd;
        fd = create(path, mode, value);
        if (fd != -EEXIST || flags & O_EXCL)
            return fd;
    }
    return -EAGAIN; /* created and unlinked again and again */
}

/* The semaphore of an open file, mapped once; with the table locked. */
static long enter(int fd)
{
    struct sys_file_facts file;
    struct open_semaphore *place = 0;
    long result = sys_file_facts(fd, &file);
    if (result < 0)
        return result;
    if (file.bytes < sizeof(sem_t))
        return -EINVAL;
    for (int i = 0; i < NAMES; i++) {
        if (!table[i].count)
            place = place ? place : &table[i];
        else if (table[i].inode == file.inode && table[i].device == file.device) {
            table[i].count++;
            return (long)table[i].at;
        }
    }
    if (!place)
        return -EMFILE;
    result = sys_mmap(0, sizeof(sem_t), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (result > -4096 && result < 0)
        return result;
    *place = (struct open_semaphore){file.device, file.inode, (sem_t *)result, 1};
    return result;
}

static long locked_enter(int fd)
{
    long result = 0;
    __r3_lock(&table_lock);
    if (!table) {
        result = sys_mmap(0, NAMES * sizeof *table, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (result < 0 && result > -4096)
            result = -ENOMEM;
        else
            table = (void *)result;
    }
    if (table)
        result = enter(fd);
    __r3_unlock(&table_lock);
    return result;
}

sem_t *sem_open(const char *name, int flags, ...)
{
    char path[PREFIX + NAME_LEN + 1];
    mode_t mode = 0;
    unsigned value = 0;
    if (flags & O_CREAT) {
        va_list list;
        va_start(list, flags);
        mode = (mode_t)(va_arg(list, unsigned) & 0666);
        value = va_arg(list, unsigned);
        va_end(list);
    }
    long result = -make_path(path, name);
    if (!result)
        result = open_or_create(path, flags, mode, value);
    if (result >= 0) {
        int fd = (int)result;
        result = locked_enter(fd);
        sys_close(fd);
    }
    if (result > -4096 && result < 0) {
        __r3_errno_set((int)-result);
        return SEM_FAILED;
    }
    return (sem_t *)result;
}

int sem_close(sem_t *semaphore)
{
    long result = -EINVAL;
    __r3_lock(&table_lock);
    for (int i = 0; table && i < NAMES; i++) {
        if (!table[i].count || table[i].at != semaphore)
            continue;
        result = --table[i].count ? 0 : sys_munmap(semaphore, sizeof(sem_t));
        break;
    }
    __r3_unlock(&table_lock);
    return (int)__r3_ret(result);
}

int sem_unlink(const char *name)
{
    char path[PREFIX + NAME_LEN + 1];
    int error = make_path(path, name);
    return (int)__r3_ret(error ? -error : sys_unlinkat(AT_FDCWD, path, 0));
}
