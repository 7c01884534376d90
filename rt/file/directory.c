/* Reading folders: a stream over the records of the kernel, which are struct dirent as they stand. Filling it, and places
 * in it, are the kernel's: directory_stream.h. */
#include "directory_stream.h"
#include "file/directory.h"
#include "internal.h"
#include "sys.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

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
    __r3_directory_forget(dir);
    free(dir);
    return (int)__r3_ret(r);
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
        memcpy(entry, next, __r3_directory_entry_bytes(next));
    __r3_unlock(&dir->lock);
    *result = r > 0 ? entry : 0;
    return r < 0 ? (int)-r : 0;
}

int dirfd(DIR *dir) { return dir->fd; }
