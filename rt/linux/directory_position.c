/* The entries of a folder and their places: each record tells where the next one stands. */
#include "directory_stream.h"
#include "file/directory.h"
#include "internal.h"
#include "sys.h"

#include <errno.h>

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

void seekdir(DIR *dir, long position)
{
    __r3_lock(&dir->lock);
    dir->position = sys_lseek(dir->fd, position, SEEK_SET);
    dir->at = dir->end = 0;
    __r3_unlock(&dir->lock);
}

void rewinddir(DIR *dir) { seekdir(dir, 0); }
long telldir(DIR *dir) { return dir->position; }

int getdents(int fd, struct dirent *buf, size_t len) { return (int)__r3_ret(sys_getdents64(fd, buf, len)); }
