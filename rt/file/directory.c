/* Reading folders: a stream over getdents64, whose records are struct dirent as they stand. */
#include "file/directory.h"
#include "internal.h"
#include "sys.h"
#include "thread/lock.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

struct __dirstream {
    off_t position; /* of the entry that readdir gives next */
    int fd, at, end;
    struct __r3_lock lock;
    _Alignas(8) char buf[2048]; /* holds several of the largest record, 280 bytes */
};

DIR *fdopendir(int fd)
{
    struct stat st;
    if (fstat(fd, &st) < 0)
        return 0;
    long flags = sys_fcntl(fd, F_GETFL, 0);
    if (flags < 0 || !S_ISDIR(st.st_mode) || sys_only_names(flags)) {
        __r3_ret(!S_ISDIR(st.st_mode) ? -ENOTDIR : -EBADF);
        return 0;
    }
    DIR *dir = calloc(1, sizeof *dir);
    if (!dir)
        return 0;
    sys_fcntl(fd, F_SETFD, FD_CLOEXEC);
    dir->fd = fd;
    return dir;
}

DIR *opendir(const char *path)
{
    long fd = sys_openat(AT_FDCWD, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);
    if (fd < 0) {
        __r3_ret(fd);
        return 0;
    }
    DIR *dir = calloc(1, sizeof *dir);
    if (!dir) {
        sys_close((int)fd);
        return 0;
    }
    dir->fd = (int)fd;
    return dir;
}

int closedir(DIR *dir)
{
    long r = sys_close(dir->fd);
    free(dir);
    return (int)__r3_ret(r);
}

long __r3_directory_next(DIR *dir, struct dirent **entry)
{
    if (dir->at >= dir->end) {
        long n = sys_getdents64(dir->fd, dir->buf, sizeof dir->buf);
        if (n <= 0)
            return n == -ENOENT ? 0 : n; /* the folder was removed, which ends it (getdents(2)) */
        dir->at = 0;
        dir->end = (int)n;
    }
    *entry = (void *)(dir->buf + dir->at);
    dir->at += (*entry)->d_reclen;
    dir->position = (*entry)->d_off;
    return 1;
}

struct dirent *readdir(DIR *dir)
{
    struct dirent *entry;
    return __r3_ret(__r3_directory_next(dir, &entry)) > 0 ? entry : 0;
}

int readdir_r(DIR *restrict dir, struct dirent *restrict entry, struct dirent **restrict result)
{
    struct dirent *next;
    __r3_lock(&dir->lock);
    long r = __r3_directory_next(dir, &next);
    if (r > 0)
        memcpy(entry, next, next->d_reclen);
    __r3_unlock(&dir->lock);
    *result = r > 0 ? entry : 0;
    return r < 0 ? (int)-r : 0;
}

void seekdir(DIR *dir, long position)
{
    __r3_lock(&dir->lock);
    dir->position = sys_lseek(dir->fd, position, SEEK_SET);
    dir->at = dir->end = 0;
    __r3_unlock(&dir->lock);
}

void rewinddir(DIR *dir) { seekdir(dir, 0); }
long telldir(DIR *dir) { return dir->position; }
int dirfd(DIR *dir) { return dir->fd; }

int getdents(int fd, struct dirent *buf, size_t len) { return (int)__r3_ret(sys_getdents64(fd, buf, len)); }
