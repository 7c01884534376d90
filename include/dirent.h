/* POSIX.1-2024 <dirent.h>: directories. As POSIX.1-2024; a DIR is locked by readdir's callers, not by us. */
#ifndef _DIRENT_H
#define _DIRENT_H

#include <features.h>
#include <bits/types.h>

typedef __ino_t ino_t;
typedef __off_t off_t;
typedef __SIZE_TYPE__ size_t;
typedef __ssize_t ssize_t;

#include <bits/dirent.h>

typedef struct __dirstream DIR;

__R3_DECLS_BEGIN

DIR *opendir(const char *path);
DIR *fdopendir(int fd);
int closedir(DIR *dir);
struct dirent *readdir(DIR *dir);
int readdir_r(DIR *__restrict dir, struct dirent *__restrict entry, struct dirent **__restrict result);
void rewinddir(DIR *dir);
int dirfd(DIR *dir);
int alphasort(const struct dirent **a, const struct dirent **b);
int scandir(const char *path, struct dirent ***entries, int (*select)(const struct dirent *),
            int (*compare)(const struct dirent **, const struct dirent **));

#if __R3_XSI
void seekdir(DIR *dir, long place);
long telldir(DIR *dir);
#endif

#if __R3_POSIX
#define DT_UNKNOWN 0
#define DT_FIFO    1
#define DT_CHR     2
#define DT_DIR     4
#define DT_BLK     6
#define DT_REG     8
#define DT_LNK     10
#define DT_SOCK    12
#define DT_WHT     14
#endif

#if __R3_BSD
#define IFTODT(mode)  (((mode) >> 12) & 017)
#define DTTOIF(dtype) ((dtype) << 12)
int getdents(int fd, struct dirent *buffer, size_t size);
#endif

#if __R3_GNU
int versionsort(const struct dirent **a, const struct dirent **b);
#endif

__R3_DECLS_END

#if __R3_LFS64
#define dirent64      dirent
#define readdir64     readdir
#define readdir64_r   readdir_r
#define scandir64     scandir
#define alphasort64   alphasort
#define versionsort64 versionsort
#define getdents64    getdents
#endif

#endif
