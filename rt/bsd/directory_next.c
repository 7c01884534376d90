/* The entries of a folder. */
#include "directory_stream.h"
#include "file/directory.h"
#include "internal.h"
#include "sys.h"

#include <errno.h>

__r3_weak void __r3_directory_forget(DIR *dir) { (void)dir; }

/* An entry without a file number is one that was removed. */
long __r3_directory_next(DIR *dir, struct dirent **entry)
{
    do {
        if (dir->at >= dir->end) {
            long n = sys_getdirentries(dir->fd, dir->buf, sizeof dir->buf, &dir->base);
            if (n <= 0)
                return n == -ENOENT ? 0 : n; /* the folder was removed, which ends it */
            dir->at = 0;
            dir->end = (int)n;
        }
        *entry = (void *)(dir->buf + dir->at);
        dir->at += (int)__r3_directory_entry_bytes(*entry);
    } while (!(*entry)->d_fileno);
    return 1;
}

int getdents(int fd, struct dirent *buf, size_t len)
{
    long base;
    return (int)__r3_ret(sys_getdirentries(fd, buf, len, &base));
}

int getdirentries(int fd, char *buf, int len, long *base)
{
    return (int)__r3_ret(sys_getdirentries(fd, buf, (size_t)len, base));
}
